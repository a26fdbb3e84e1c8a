package org.dxplan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Replaces a file as a whole: writes {@code .UUID.dxplan-tmp} in the target's real folder, forces it to the disk, and moves
 * it over the target in one step. A process that is killed on the way leaves the old file and the temporary one behind; the
 * next write into the folder removes the temporary files that no writer holds locked any more.
 */
final class SafeFile {

    private static final String SUFFIX = ".dxplan-tmp";
    private static final int MOST_LINKS = 40;

    /**
     * The temporary files of this process. Their locks are no protection here: where a lock belongs to the process, opening
     * and closing such a file would release it.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private SafeFile() {}

    /** What is to stand in the file. */
    @FunctionalInterface
    interface Content {
        /** Writes it to a stream, which it does not close. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Replaces a file; whatever its content throws leaves the old one as it was, and nothing beside it. */
    static void replace(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : realParent(file);
        Path folder = folder(target);
        removeLeftovers(folder);
        while (!replaced(target, folder.resolve("." + UUID.randomUUID() + SUFFIX), content)) {
            // Another process took the new file for a left-over before it was locked: once more with another name.
        }
    }

    private static boolean replaced(Path target, Path temporary, Content content) throws IOException {
        OWN.add(temporary);
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (!isSafe(channel, temporary)) {
                return false;
            }
            keepPermissions(target, temporary);
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(temporary);
            OWN.remove(temporary);
        }
    }

    /** The target below the real path of its folder; a dangling link is followed to where it points. */
    private static Path realParent(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            at = folder(at).resolve(Files.readSymbolicLink(at));
        }
        return folder(at).toRealPath().resolve(at.getFileName());
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("Not a file in a folder: " + file);
        }
        return folder;
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (old != null && fresh != null && Files.exists(target)) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void removeLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
            for (Path file : files) {
                if (!OWN.contains(file)) {
                    removeIfUnlocked(file);
                }
            }
        }
    }

    private static void removeIfUnlocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody else's, or already gone: leave it to a later write.
            return;
        }
    }

    /** Locks a new file until its channel closes, so that no other writer takes it for a left-over; false if one has. */
    private static boolean isSafe(FileChannel channel, Path temporary) {
        try {
            return channel.tryLock() != null && Files.exists(temporary);
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // A file system without locks: the file is safe all the same, a left-over would only be removed too early.
            return true;
        }
    }
}
