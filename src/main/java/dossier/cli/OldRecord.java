package dossier.cli;

import dossier.ledger.PublishedRecord;
import dossier.ledger.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where an older record lies: in a file, in a site's folder, or in a revision of git. */
final class OldRecord {
    private final Surroundings around;
    private final Path dir;

    /** @param dir the folder of the briefing: git is asked there */
    OldRecord(Surroundings around, Path dir) {
        this.around = around;
        this.dir = dir;
    }

    /** That there is none, in words for who asked for it. */
    static final class NotFound extends Exception {
        NotFound(String message) {
            super(message);
        }
    }

    /** @param name a path, or else a revision */
    Recorded read(String name) throws NotFound {
        Optional<Path> path = path(name);
        return path.isPresent() ? read(name, path.get()) : revision(name);
    }

    private Recorded read(String name, Path path) throws NotFound {
        if (Files.isDirectory(path) && Files.isRegularFile(path.resolve(PublishedRecord.FACTS))) {
            return files(path.resolve(PublishedRecord.FACTS), path.resolve(PublishedRecord.CLAIMS));
        }
        if (Files.isRegularFile(path)) {
            return files(
                    path, path.resolveSibling(Path.of(PublishedRecord.CLAIMS).getFileName()));
        }
        if (Files.isDirectory(path.resolve("content"))) {
            throw new NotFound("the first word is what to compare with, and '" + name
                    + "' is a briefing: write 'dossier diff HEAD " + name + "'");
        }
        return revision(name);
    }

    /** Nothing where a name cannot be a path here: it may still be a revision. */
    private Optional<Path> path(String name) {
        try {
            return Optional.of(around.resolve(Path.of(name)));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Recorded files(Path facts, Path claims) throws NotFound {
        try {
            Optional<byte[]> beside =
                    Files.isRegularFile(claims) ? Optional.of(Files.readAllBytes(claims)) : Optional.empty();
            return recorded(Files.readAllBytes(facts), beside, around.tell(facts));
        } catch (IOException e) {
            throw new NotFound(around.tell(facts) + " cannot be read: " + e);
        }
    }

    private Recorded revision(String name) throws NotFound {
        if (name.startsWith("-") || name.contains(":") || name.isBlank()) {
            throw new NotFound("'" + name + "' is neither a file, a folder of a site nor a revision of git");
        }
        Answer facts = git(name, PublishedRecord.FACTS);
        if (!facts.found()) {
            throw new NotFound("'" + name + "' is no file and no folder of a site, and git has no site/"
                    + PublishedRecord.FACTS + " there" + (facts.words().isEmpty() ? "" : ": " + facts.words()));
        }
        Answer claims = git(name, PublishedRecord.CLAIMS);
        Optional<byte[]> beside = claims.found() ? Optional.of(claims.bytes()) : Optional.empty();
        return recorded(facts.bytes(), beside, "site/" + PublishedRecord.FACTS + " of " + name);
    }

    private static Recorded recorded(byte[] facts, Optional<byte[]> claims, String what) throws NotFound {
        return Recorded.read(facts, claims)
                .orElseThrow(() -> new NotFound(what + " is no published record: it holds no list of facts"));
    }

    /** @param words of git's own, in a line, where it found nothing */
    private record Answer(boolean found, byte[] bytes, String words) {}

    /** A file of a revision. No shell, no pager and no filter of the repository has a hand in it. */
    private Answer git(String revision, String file) throws NotFound {
        ProcessBuilder builder =
                new ProcessBuilder("git", "cat-file", "blob", revision + ":./site/" + file).directory(dir.toFile());
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            byte[] bytes = process.getInputStream().readAllBytes();
            // git says no more than a few lines here: they have room while the other stream is read
            String words = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            return new Answer(code == 0, bytes, words.strip().replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new NotFound("git cannot be run (" + e.getMessage() + "): name a file or a folder of a site instead");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped while git was running", e));
        }
    }
}
