package dossier.write;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The site could not be written. It is as it was, but where a diagnostic says otherwise. */
public final class WriteException extends Exception {
    private final transient List<Diagnostic> diagnostics;

    WriteException(List<Diagnostic> diagnostics, IOException cause) {
        super(diagnostics.toString(), cause);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is to be written could not be made. */
    public WriteException(List<Diagnostic> diagnostics) {
        this(diagnostics, null);
    }

    /** @param path relative to the site's folder, with slashes */
    static WriteException at(String path, String message, String hint) {
        return new WriteException(List.of(diagnostic(Code.NOT_WRITTEN, path, message, hint)), null);
    }

    /** What the system said, in words that name the file. */
    static WriteException of(IOException trouble, Path dir) {
        Path file = trouble instanceof FileSystemException named && named.getFile() != null
                ? Path.of(named.getFile())
                : dir;
        String path = file.startsWith(dir) && !file.equals(dir)
                ? dir.relativize(file).toString().replace('\\', '/')
                : file.toString();
        Diagnostic told = diagnostic(
                Code.NOT_WRITTEN, path, "this cannot be written or removed: " + reason(trouble), hint(trouble));
        return new WriteException(List.of(told), trouble);
    }

    /** The same trouble, with the name of its file: a full disk does not say which it was. */
    static IOException named(Path file, IOException trouble) {
        return trouble instanceof FileSystemException
                ? trouble
                : (IOException) new FileSystemException(file.toString(), null, trouble.getMessage()).initCause(trouble);
    }

    static Diagnostic diagnostic(Code code, String path, String message, String hint) {
        return new Diagnostic(code, new TextFile(path, "").place(0, 0), message, hint);
    }

    /** What the system said, in words. */
    static String reason(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "something else stands there already";
        }
        if (trouble instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        String said = trouble instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : trouble.getMessage();
        return said == null ? trouble.getClass().getSimpleName() : said;
    }

    private static String hint(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "give the user who builds the right to write there";
        }
        return trouble instanceof FileAlreadyExistsException
                ? "move it away, and build again"
                : "build again when that is mended";
    }

    /** What went wrong, at least one. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
