package dossier.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the browser and the project's site: each is made once for all of them. */
final class InBrowser implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Chromium.class, BuiltSite.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == Chromium.class
                ? store.computeIfAbsent(Chromium.class, k -> new Chromium(), Chromium.class)
                : store.computeIfAbsent(Project.class, k -> new Project(), Project.class).site;
    }

    /** The project's site in a folder that goes with it. */
    private static final class Project implements AutoCloseable {
        private final Path folder;
        private final BuiltSite site;

        Project() {
            try {
                folder = Files.createTempDirectory("dossier-browser");
                site = BuiltSite.ofTheProject(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            site.close();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
