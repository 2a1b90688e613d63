package dossier.render;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.TextFile;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** The templates of a site: its own, and behind them the default ones. Threads may share it. */
final class Templates {
    private final ThemeFiles files;
    private final Configuration configuration;

    Templates(ThemeFiles files) {
        this.files = files;
        Configuration c = new Configuration(Configuration.VERSION_2_3_35);
        c.setTemplateLoader(new Loader());
        c.setObjectWrapper(new Wrapper());
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setRecognizeStandardFileExtensions(true);
        c.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setDefaultEncoding("UTF-8");
        c.setOutputEncoding("UTF-8");
        c.setLocalizedLookup(false);
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("c");
        c.setBooleanFormat("c");
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        this.configuration = c;
    }

    /** A template that failed. */
    static final class Failed extends Exception {
        private final transient Diagnostic diagnostic;

        Failed(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    /** Fills a template in. */
    byte[] fill(String name, Map<String, Object> model) throws Failed {
        StringWriter out = new StringWriter(16_384);
        try {
            Template template = configuration.getTemplate(name);
            template.process(new SimpleHash(model, configuration.getObjectWrapper()), out);
        } catch (ParseException e) {
            throw failed(e);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw failed(name, 1, 1, "no such template, or not a name of one: " + firstParagraph(e.getMessage()));
        } catch (TemplateException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        } catch (StackOverflowError endless) {
            throw failed(name, 1, 1, "templates that include or call each other without end");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Failed failed(TemplateException e) {
        int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 1 : e.getColumnNumber();
        Throwable cause = e.getCause();
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof ParseException parse) {
                return failed(parse);
            }
        }
        if (e instanceof InvalidReferenceException) {
            String missing = "there is no '" + e.getBlamedExpressionString() + "' here";
            return failed(e.getTemplateSourceName(), line, column, missing);
        }
        if (cause instanceof RuntimeException bug && !(cause instanceof UncheckedIOException)) {
            throw bug;
        }
        return failed(e.getTemplateSourceName(), line, column, firstParagraph(e.getMessageWithoutStackTop()));
    }

    private Failed failed(String template, int line, int column, String message) {
        String name = template == null ? "" : template;
        TextFile file = new TextFile("templates/" + name, files.text(name).orElse(""));
        int start = file.start(Math.max(1, line));
        int at = Math.min(file.text().length(), start + Math.max(0, column - 1));
        String hint = files.isOwn(name)
                ? "see the default template of that name for what there is"
                : "a template of yours may have changed what this one needs";
        return new Failed(new Diagnostic(Code.BAD_TEMPLATE, file.place(at, at), message, hint));
    }

    private Failed failed(ParseException e) {
        return failed(
                e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), firstParagraph(e.getEditorMessage()));
    }

    /** The rest is advice and stack. */
    private static String firstParagraph(String message) {
        String first = message == null ? "it fails" : message.split("\n\\s*\n|\n-+\n|\n=+", 2)[0];
        return first.replaceAll("\\s+", " ").strip();
    }

    /** Gives the text of templates alone: no other file of the theme can be read by one. */
    private final class Loader implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) {
            boolean isTemplate = name.endsWith(".ftlh") || name.endsWith(".ftlx");
            return isTemplate ? files.text(name).orElse(null) : null;
        }

        @Override
        public long getLastModified(Object source) {
            return -1;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader((String) source);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // a string holds nothing open
        }
    }
}
