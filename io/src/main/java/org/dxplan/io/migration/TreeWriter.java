package org.dxplan.io.migration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a tree as JSON without white space. What no step changed is copied byte by byte, so that numbers keep their digits
 * and escapes are judged by the reader. Where the file broke, the text breaks, too.
 */
final class TreeWriter {

    /**
     * A name or a value in the text.
     *
     * @param offset  its first byte
     * @param value  the value, or the value of the member with the name
     * @param isName  whether it is the name
     */
    record Token(int offset, TreeValue value, boolean isName) {}

    private final byte[] source;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Token> tokens = new ArrayList<>();
    private boolean broken;

    TreeWriter(byte[] source) {
        this.source = source;
    }

    /** Writes a value. */
    void write(TreeValue value) {
        tokens.add(new Token(out.size(), value, false));
        if (value instanceof TreeObject object) {
            writeMembers(object);
        } else if (value instanceof TreeList list) {
            writeItems(list);
        } else if (value instanceof TreeScalar scalar) {
            writeScalar(scalar);
        }
    }

    private void writeScalar(TreeScalar scalar) {
        if (scalar.isMade() && scalar.text() != null) {
            writeText(scalar.text());
            return;
        }
        int start = scalar.origin().offset();
        out.write(source, start, scalar.end() - start);
        broken = !scalar.isWhole();
    }

    private void writeMembers(TreeObject object) {
        out.write('{');
        boolean first = true;
        for (TreeObject.Member member : object.members()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            tokens.add(new Token(out.size(), member.value(), true));
            writeText(member.name());
            out.write(':');
            write(member.value());
            if (broken) {
                return;
            }
        }
        end(object, '}');
    }

    private void writeItems(TreeList list) {
        out.write('[');
        boolean first = true;
        for (TreeValue item : list.items()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            write(item);
            if (broken) {
                return;
            }
        }
        end(list, ']');
    }

    private void end(TreeValue container, char bracket) {
        if (container.isWhole()) {
            out.write(bracket);
        } else {
            broken = true;
        }
    }

    private void writeText(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        out.writeBytes(json.append('"').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What has been written. */
    byte[] text() {
        return out.toByteArray();
    }

    /** The names and values in what has been written, in their order. */
    List<Token> tokens() {
        return tokens;
    }
}
