package dossier.write;

import dossier.render.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Puts a sheet down, all of it or nothing, and in the place of no other file than an older sheet. */
public final class SheetFile {
    /** What stands near the head of every sheet. */
    private static final String MARK = "content=\"dossier sheet\"";

    private static final int HEAD = 2_000;

    private SheetFile() {}

    /**
     * Writes a sheet into a file that is named, or into {@code dir/.dossier/sheets/}.
     *
     * @param dir the folder of the site: into what of it is read or built nothing is written
     * @param named absolute
     * @return the file
     */
    public static Path write(Path dir, Optional<Path> named, Output sheet) throws WriteException {
        try {
            Path file;
            if (named.isPresent()) {
                file = named.get();
                refuse(dir, file);
            } else {
                file = SiteFolder.work(dir).resolve("sheets").resolve(sheet.path());
                Files.createDirectories(file.getParent());
            }
            put(file, sheet.bytes());
            return file;
        } catch (IOException e) {
            throw WriteException.of(e, dir);
        }
    }

    private static void refuse(Path dir, Path file) throws IOException, WriteException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw WriteException.at(
                    told(dir, file), "there is no folder to hold this", "make it, or name another file");
        }
        for (String name : List.of("content", "templates", "site")) {
            Path kept = dir.resolve(name);
            if (Files.exists(kept) && folder.toRealPath().startsWith(kept.toRealPath())) {
                throw WriteException.at(
                        told(dir, file), "a sheet is no part of " + name + "/", "name a file that lies elsewhere");
            }
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isSheet(file)) {
            throw WriteException.at(
                    told(dir, file), "this is there already, and is no sheet", "name another file, or move it away");
        }
    }

    private static boolean isSheet(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MARK);
        }
    }

    /** Beside the file first, then into its place. */
    private static void put(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException trouble) {
            throw WriteException.named(file, trouble);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String told(Path dir, Path file) {
        return file.startsWith(dir) ? dir.relativize(file).toString().replace('\\', '/') : file.toString();
    }
}
