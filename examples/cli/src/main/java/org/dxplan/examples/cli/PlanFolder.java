package org.dxplan.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The plans in a folder and below it: every {@code *.json}, in the order of the code points of their paths, except what is
 * hidden and what is called {@code dxplan-*.json} (schemas and settings). Links to files are followed, links to folders are
 * not: so no plan is met twice, nothing outside is rewritten, and a loop of links leads nowhere.
 */
final class PlanFolder {

    private static final Comparator<String> CODE_POINTS =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private final List<PlanFile> plans;
    private final Map<String, IOException> failures;

    private PlanFolder(List<PlanFile> plans, Map<String, IOException> failures) {
        this.plans = plans;
        this.failures = failures;
    }

    /**
     * Looks through a folder.
     *
     * @param name  the folder's name as the user wrote it
     * @param folder  the folder
     * @throws IOException if the folder itself cannot be opened
     */
    static PlanFolder of(String name, Path folder) throws IOException {
        Search search = new Search(name, folder);
        Files.walkFileTree(search.root, search);
        List<PlanFile> plans = search.found.entrySet().stream()
                .map(entry -> PlanFile.of(search.prefix + entry.getKey(), entry.getValue()))
                .toList();
        return new PlanFolder(plans, search.failures);
    }

    /** The plans in their order. */
    List<PlanFile> plans() {
        return plans;
    }

    /** The folders below that could not be opened, by their names. */
    Map<String, IOException> failures() {
        return failures;
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final String prefix;
        private final Path folder;
        private final Path root;
        private final Map<String, Path> found = new TreeMap<>(CODE_POINTS);
        private final Map<String, IOException> failures = new TreeMap<>(CODE_POINTS);

        Search(String name, Path folder) throws IOException {
            this.prefix = name.endsWith("/") || name.endsWith("\\") ? name : name + "/";
            this.folder = folder;
            this.root = folder.toRealPath();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) throws IOException {
            return !at.equals(root) && isHidden(at) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            boolean plan = attributes.isRegularFile() || (attributes.isSymbolicLink() && !Files.isDirectory(file));
            String name = String.valueOf(file.getFileName());
            if (plan && name.endsWith(".json") && !name.startsWith("dxplan-") && !isHidden(file)) {
                found.put(relative(file), folder.resolve(root.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            if (!isHidden(file)) {
                failures.put(prefix + relative(file), failure);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path at, @Nullable IOException failure) {
            if (failure != null) {
                failures.put(prefix + relative(at), failure);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) throws IOException {
            return String.valueOf(path.getFileName()).startsWith(".") || Files.isHidden(path);
        }

        /** The path below the folder with slashes; by way of the URI, which is right whatever the platform's encoding. */
        private String relative(Path path) {
            String below = root.toUri().relativize(path.toUri()).getPath();
            return below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
        }
    }
}
