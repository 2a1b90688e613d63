package dossier.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** How the site on disk stands to the one that is to be there. Paths are relative to {@code site/}. */
final class Standing {
    private final Path site;
    private final SortedSet<String> own = new TreeSet<>();
    private final Set<String> same = new HashSet<>();
    private final SortedSet<String> inTheWay = new TreeSet<>();

    /**
     * @param files those that are to be there
     * @param ownPaths of the files that earlier builds wrote
     */
    Standing(Path site, SortedMap<String, byte[]> files, Set<String> ownPaths) throws IOException {
        this.site = site;
        for (String path : ownPaths) {
            if (SiteFolder.isPath(path)
                    && isPlainBelow(path)
                    && Files.isRegularFile(site.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                own.add(path);
            }
        }
        Set<String> folders = new HashSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            lookAt(file.getKey(), file.getValue(), folders);
        }
    }

    /** Files of earlier builds that are there, and those that are as an earlier build would have made them. */
    SortedSet<String> own() {
        return own;
    }

    /** Files that already are as they are to be. */
    Set<String> same() {
        return same;
    }

    /** What earlier builds did not make and stands where a file or folder is to be. */
    SortedSet<String> inTheWay() {
        return inTheWay;
    }

    private void lookAt(String path, byte[] bytes, Set<String> folders) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (folders.add(folder)) {
                Path there = site.resolve(folder);
                boolean free = !Files.exists(there, LinkOption.NOFOLLOW_LINKS)
                        || Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)
                        || own.contains(folder);
                if (!free) {
                    inTheWay.add(folder);
                }
            }
            if (inTheWay.contains(folder)) {
                return;
            }
        }
        Path there = site.resolve(path);
        if (Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(there) == bytes.length && Arrays.equals(Files.readAllBytes(there), bytes)) {
                same.add(path);
                own.add(path);
            } else if (!own.contains(path)) {
                inTheWay.add(path);
            }
        } else if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !Carrier.holdsOwn(own, path)) {
            // what else lies in a folder of Dossier's own is found when it is carried over, and has no place to go
            inTheWay.add(path);
        }
    }

    /** Whether all folders on the way to a path are folders, and not links to some. */
    private boolean isPlainBelow(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!Files.isDirectory(site.resolve(path.substring(0, slash)), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is to be written or removed. */
    boolean isCurrent(SortedMap<String, byte[]> files) {
        return same.size() == files.size() && files.keySet().containsAll(own);
    }
}
