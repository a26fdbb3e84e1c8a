package org.dxplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dxplan.io.PlanWriter;
import org.dxplan.io.ReadLimits;
import org.dxplan.io.corpus.CorpusEntry;
import org.dxplan.io.corpus.PlanCorpus;
import org.dxplan.model.DxPlan;
import org.jspecify.annotations.Nullable;

/** A plan that the command line names: a file, or the standard input. */
final class PlanFile {

    private final String name;
    private final @Nullable Path file;
    private final @Nullable InputStream in;

    private PlanFile(String name, @Nullable Path file, @Nullable InputStream in) {
        this.name = name;
        this.file = file;
        this.in = in;
    }

    static PlanFile of(String name, Path file) {
        return new PlanFile(name, file, null);
    }

    static PlanFile standardInput(InputStream in) {
        return new PlanFile("<stdin>", null, in);
    }

    /** The file or stream that an entry of a corpus stands in; that of a line is named with the line. */
    static PlanFile of(CorpusEntry entry) {
        String name =
                entry.line().isPresent() ? entry.name() + ":" + entry.line().getAsInt() : entry.name();
        return new PlanFile(name, entry.file().orElse(null), null);
    }

    /** Says that a plan could not be opened, read or written, and why. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;
        private final boolean writing;

        Failure(IOException reason, boolean writing) {
            super(reason);
            this.reason = reason;
            this.writing = writing;
        }

        IOException reason() {
            return reason;
        }

        boolean isWriting() {
            return writing;
        }
    }

    /** Says that something is a pipe or a device, which cannot be replaced. */
    static final class NoOrdinaryFileException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        NoOrdinaryFileException(Path file) {
            super(file.toString());
        }
    }

    /** The name for reports, as the user wrote it. */
    String name() {
        return name;
    }

    /** The file. */
    Path file() {
        if (file == null) {
            throw new IllegalStateException("The standard input is no file");
        }
        return file;
    }

    /** What there is to be read in it. */
    PlanCorpus corpus() {
        return in == null ? PlanCorpus.file(name, file()) : PlanCorpus.document(name, in);
    }

    /** Whether it is a link, which may lead nowhere. */
    boolean isLink() {
        return file != null && Files.isSymbolicLink(file);
    }

    /** Whether it has a plan in each line. */
    boolean isLines() {
        return file != null && PlanCorpus.isLines(file);
    }

    /** Whether its folder is none, but a file, so that there can be nothing in it. */
    boolean isBelowAFile() {
        Path folder = file == null ? null : file.getParent();
        return folder != null && Files.isRegularFile(folder);
    }

    /** Reads everything, or one byte more than the reader takes. */
    byte[] read() {
        int most = ReadLimits.DEFAULT.documentBytes() + 1;
        try {
            if (in != null) {
                return in.readNBytes(most);
            }
            try (InputStream stream = Files.newInputStream(file())) {
                return stream.readNBytes(most);
            }
        } catch (IOException e) {
            throw new Failure(e, false);
        }
    }

    /** Replaces the plan. A file that may not be written is not replaced by a new one, although its folder may allow it. */
    void write(DxPlan plan) {
        if (!Files.isRegularFile(file())) {
            throw new Failure(new NoOrdinaryFileException(file()), true);
        }
        if (!Files.isWritable(file())) {
            throw new Failure(new AccessDeniedException(file().toString()), true);
        }
        try {
            PlanWriter.create().write(plan, file());
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw new Failure(cause == null ? new IOException(e) : cause, true);
        }
    }
}
