package org.dxplan.io.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dxplan.validation.rule.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * An independent and naive reader of JSON: works on a string, knows where every value and every name stands, and counts lines
 * and columns one character after the other. The oracle for everything that the library computes from bytes.
 */
public final class JsonText {

    /** A value with its place; of two members of one name each is a node, in the order of the text. */
    public record Value(
            String pointer,
            @Nullable String name,
            int nameStart,
            int nameEnd,
            int start,
            int end,
            List<Value> children) {

        /** Whether it is a member of an object. */
        public boolean isMember() {
            return name != null;
        }

        /** The value and all inside it, in the order of the text. */
        public Stream<Value> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Value::all));
        }

        /** The first member of a name. */
        public Optional<Value> member(String wanted) {
            return children.stream().filter(child -> wanted.equals(child.name)).findFirst();
        }
    }

    private final String text;
    private final Value root;
    private int at;

    private JsonText(String text) {
        this.text = text;
        this.at = firstCharacter(text);
        this.root = value("", null, 0, 0);
    }

    /** Reads a text, which must be JSON; a byte order mark at its start is skipped. */
    public static JsonText of(String text) {
        return new JsonText(text);
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    /** The outermost value. */
    public Value root() {
        return root;
    }

    /** The first value at a JSON Pointer. */
    public Optional<Value> find(String pointer) {
        return all().filter(value -> value.pointer().equals(pointer)).findFirst();
    }

    /** The value at a JSON Pointer, which must be there. */
    public Value get(String pointer) {
        return find(pointer).orElseThrow(() -> new AssertionError("Nothing at " + pointer + " in " + text));
    }

    /** All values, in the order of the text. */
    public Stream<Value> all() {
        return root.all();
    }

    /** The characters of a value. */
    public String source(Value value) {
        return text.substring(value.start(), value.end());
    }

    /** The first character of a value. */
    public char first(Value value) {
        return text.charAt(value.start());
    }

    /** The string that a value means. */
    public String string(Value value) {
        return unescape(value.start(), value.end());
    }

    /** Line and column of a whole value. */
    public TextRange range(Value value) {
        return range(value.start(), value.end());
    }

    /** Line and column of a value, only of the opening bracket if it is a container. */
    public TextRange opening(Value value) {
        return range(value.start(), isContainer(value) ? value.start() + 1 : value.end());
    }

    /** Line and column of the name of a member. */
    public TextRange name(Value value) {
        return range(value.nameStart(), value.nameEnd());
    }

    /** Whether a value is an object or an array. */
    public boolean isContainer(Value value) {
        return first(value) == '{' || first(value) == '[';
    }

    /** The value as maps, lists and literals, without the order of members. */
    public Object content(Value value) {
        if (first(value) == '{') {
            Map<String, Object> members = new LinkedHashMap<>();
            value.children().forEach(child -> members.put(String.valueOf(child.name()), content(child)));
            return members;
        }
        if (first(value) == '[') {
            return value.children().stream().map(this::content).toList();
        }
        return first(value) == '"' ? '"' + string(value) : source(value);
    }

    /** Line and column of a part of the text. */
    public TextRange range(int start, int end) {
        return range(text, start, end);
    }

    /** Line and column of a part of a text, which need not be JSON. */
    public static TextRange range(String text, int start, int end) {
        int[] from = position(text, start);
        int[] to = position(text, end);
        return new TextRange(from[0], from[1], to[0], to[1]);
    }

    private static int[] position(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = firstCharacter(text); i < offset; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
        }
        return new int[] {line, column};
    }

    private static int firstCharacter(String text) {
        return text.startsWith("\ufeff") ? 1 : 0;
    }

    /** Returns the text with a part of it replaced. */
    public String with(int start, int end, String replacement) {
        return text.substring(0, start) + replacement + text.substring(end);
    }

    /** Returns the text without a member or item, and without the comma that goes with it. */
    public String without(Value child) {
        List<Value> siblings = all().filter(value -> value.children().contains(child))
                .findFirst()
                .orElseThrow()
                .children();
        int index = siblings.indexOf(child);
        int begin = child.isMember() ? child.nameStart() : child.start();
        if (index + 1 < siblings.size()) {
            Value next = siblings.get(index + 1);
            return with(begin, next.isMember() ? next.nameStart() : next.start(), "");
        }
        return with(index == 0 ? begin : siblings.get(index - 1).end(), child.end(), "");
    }

    // ---- reading

    private Value value(String pointer, @Nullable String name, int nameStart, int nameEnd) {
        space();
        int start = at;
        List<Value> children = new ArrayList<>();
        char first = text.charAt(at);
        if (first == '"') {
            string();
        } else if (first == '{' || first == '[') {
            at++;
            for (space(); text.charAt(at) != '}' && text.charAt(at) != ']'; space()) {
                if (text.charAt(at) == ',') {
                    at++;
                } else if (first == '{') {
                    children.add(member(pointer));
                } else {
                    children.add(value(pointer + "/" + children.size(), null, 0, 0));
                }
            }
            at++;
        } else {
            while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
        return new Value(pointer, name, nameStart, nameEnd, start, at, children);
    }

    private Value member(String owner) {
        int start = at;
        string();
        int end = at;
        String name = unescape(start, end);
        space();
        at++;
        return value(owner + "/" + name.replace("~", "~0").replace("/", "~1"), name, start, end);
    }

    private void string() {
        for (at++; text.charAt(at) != '"'; at++) {
            at += text.charAt(at) == '\\' ? 1 : 0;
        }
        at++;
    }

    private String unescape(int start, int end) {
        StringBuilder string = new StringBuilder();
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                string.append(c);
                continue;
            }
            char escape = text.charAt(++i);
            int index = "bfnrt".indexOf(escape);
            if (escape == 'u') {
                string.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                string.append(index < 0 ? escape : "\b\f\n\r\t".charAt(index));
            }
        }
        return string.toString();
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
