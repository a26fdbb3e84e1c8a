package org.dxplan.io.migration;

import java.util.List;
import java.util.Optional;
import org.dxplan.io.codec.Finding;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A text of today's version that was made from an older file, and the way back from every place in it to the file. */
public final class MigratedText {

    private final String from;
    private final TreeObject root;
    private final @Nullable JacksonException failure;
    private final byte[] text;
    private final List<TreeWriter.Token> tokens;

    MigratedText(String from, TreeObject root, @Nullable JacksonException failure, byte[] source) {
        this.from = from;
        this.root = root;
        this.failure = failure;
        TreeWriter writer = new TreeWriter(source);
        writer.write(root);
        this.text = writer.text();
        this.tokens = writer.tokens();
    }

    /** The version of the file. */
    public String from() {
        return from;
    }

    /** The text in UTF-8; it breaks off where the file could not be read any further. */
    public byte[] text() {
        return text;
    }

    /** Why the file could not be read to its end. */
    public Optional<JacksonException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Turns a pointer into the text into a pointer into the file. */
    public String inFile(String pointer) {
        Way way = follow(pointer);
        return way.rest().isEmpty() ? way.to().origin().pointer() : way.to().absent(way.rest());
    }

    /** Turns something found in the text into something found in the file: its place, and what its message names. */
    public Finding inFile(Finding found) {
        if (found.code().equals("DOC-06")) {
            return missing(found);
        }
        return at(token(found.offset()), found);
    }

    /** A member is missing that may have had another name, or another place. */
    private Finding missing(Finding found) {
        Way owner = follow(found.pointer());
        Origin written = owner.to().asWritten(String.valueOf(found.arguments().get("member")));
        return written == owner.to().origin()
                ? found.movedTo(written.pointer(), written.offset())
                : found.movedTo(written.owner().pointer(), written.owner().offset())
                        .with("member", written.name());
    }

    private Finding at(TreeWriter.Token token, Finding found) {
        Origin origin = token.value().origin();
        Finding moved = found.movedTo(origin.pointer(), token.isName() ? origin.nameOffset() : origin.offset());
        String related = found.related();
        if (related != null) {
            moved.related(inFile(related));
        }
        if (found.arguments().containsKey("member") && !moved.pointer().equals(found.pointer())) {
            moved.with("member", origin.name());
        }
        if (found.code().equals("DOC-08") && found.arguments().get("nearest") instanceof String nearest) {
            String owner = found.pointer().substring(0, found.pointer().lastIndexOf('/'));
            moved.with("nearest", follow(owner).to().asWritten(nearest).name());
        }
        String asked = token.value().asked();
        if (found.code().equals("DOC-05") && asked != null && !isExpected(found, asked)) {
            moved.with("expected", new Word(asked)).hint("");
        }
        return moved;
    }

    private static boolean isExpected(Finding found, String type) {
        return new Word(type).equals(found.arguments().get("expected"));
    }

    private TreeWriter.Token token(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return tokens.get(low);
    }

    /**
     * How far a pointer leads.
     *
     * @param to  the last value on the way that is there
     * @param rest  the rest of the pointer
     */
    private record Way(TreeValue to, String rest) {}

    private Way follow(String pointer) {
        TreeValue at = root;
        String rest = pointer;
        while (!rest.isEmpty()) {
            int slash = rest.indexOf('/', 1);
            String segment = slash < 0 ? rest.substring(1) : rest.substring(1, slash);
            TreeValue next = at.child(segment.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return new Way(at, rest);
            }
            at = next;
            rest = slash < 0 ? "" : rest.substring(slash);
        }
        return new Way(at, "");
    }
}
