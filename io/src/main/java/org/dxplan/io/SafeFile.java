package org.dxplan.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file as a whole: writes {@code .NAME.UUID.dxplan-tmp} in the target's real folder, forces it to the disk, and
 * moves it over the target in one step. A process that is killed on the way leaves the old file and the temporary one
 * behind; the next write into the folder removes the temporary files that no writer holds locked any more.
 */
final class SafeFile {

    private static final String SUFFIX = ".dxplan-tmp";

    private SafeFile() {}

    static void replace(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : realParent(file);
        Path folder = folder(target);
        removeLeftovers(folder);
        Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + SUFFIX);
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // Held until the move is done, so that no other writer takes the file for a left-over.
            FileLock lock = tryLock(channel);
            keepPermissions(target, temporary);
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (lock != null) {
                lock.release();
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The target below the real path of its folder; a dangling link is followed to where it points. */
    private static Path realParent(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at) && links < 40; links++) {
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
                removeIfUnlocked(file);
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

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            // A file system without locks: the file is safe all the same, a left-over would only be removed too early.
            return null;
        }
    }
}
