package org.dxplan.io.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The plan files in a folder and below it (計画ファイルのフォルダ): every {@code *.json}, in the order of the code points of their
 * paths, except what is hidden and what is called {@code dxplan-*.json} (schemas and settings). Links to files are followed,
 * links to folders are not: so no plan is met twice, nothing outside is rewritten, and a loop of links leads nowhere.
 *
 * <pre>{@code
 * PlanFolder.of(Path.of("examples/plans")).plans().keySet(); // [chitose-dx-2024.json, fuji-informatization-4.json, ...]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe; it tells what was there when it was made.
 */
public final class PlanFolder {

    private static final Comparator<String> CODE_POINTS =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private final Map<String, Path> plans;
    private final Map<String, IOException> failures;

    private PlanFolder(Search search) {
        this.plans = Collections.unmodifiableMap(search.found);
        this.failures = Collections.unmodifiableMap(search.failures);
    }

    /**
     * Looks through a folder.
     *
     * @param folder  the folder, not null
     * @return what is in it, not null
     * @throws IOException if the folder itself cannot be opened
     */
    public static PlanFolder of(Path folder) throws IOException {
        Search search = new Search(folder);
        Files.walkFileTree(search.root, search);
        return new PlanFolder(search);
    }

    /**
     * Returns the plan files.
     *
     * @return the files by their paths below the folder, which have slashes everywhere, in their order, immutable, not null
     */
    public Map<String, Path> plans() {
        return plans;
    }

    /**
     * Returns what could not be opened.
     *
     * @return the reasons by paths below the folder, in their order, immutable, not null
     */
    public Map<String, IOException> failures() {
        return failures;
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Path root;
        private final Map<String, Path> found = new TreeMap<>(CODE_POINTS);
        private final Map<String, IOException> failures = new TreeMap<>(CODE_POINTS);

        Search(Path folder) throws IOException {
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
                failures.put(relative(file), failure);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path at, @Nullable IOException failure) {
            if (failure != null) {
                failures.put(relative(at), failure);
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
