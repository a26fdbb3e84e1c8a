package org.dxplan.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The texts of types and members, from the tables in the resources; those of codes are {@code CodeLabels}. */
public final class FormatTexts {

    private static final String EVERY = "*";

    private final Map<String, FormatText> types = new TreeMap<>();
    private final Map<String, FormatText> members = new TreeMap<>();

    /** Reads the tables. */
    public FormatTexts() {
        rows("types.tsv", 4).forEach(row -> put(types, row[0], new FormatText(row[1], row[2], row[3], "")));
        for (String[] row : rows("members.tsv", 6)) {
            for (String type : row[0].split(",", -1)) {
                put(members, key(type, row[1]), new FormatText(row[2], row[3], row[4], row[5]));
            }
        }
    }

    private static void put(Map<String, FormatText> texts, String key, FormatText text) {
        assertThat(texts.put(key, text)).as("a second text for " + key).isNull();
    }

    private static String key(String owner, String name) {
        return owner + " " + name;
    }

    private static List<String[]> rows(String file, int columns) {
        try (InputStream in = FormatTexts.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> cells(line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line, int columns) {
        String[] cells = line.split("\t", -1);
        assertThat(cells)
                .as(line)
                .hasSize(columns)
                .allSatisfy(cell ->
                        assertThat(cell).isNotBlank().isEqualTo(cell.strip()).doesNotContain("|"));
        return cells;
    }

    Set<String> types() {
        return types.keySet();
    }

    /** Types and members that have a text, the type {@code *} among them. */
    Set<String> members() {
        return members.keySet();
    }

    /** The text of a type. */
    public FormatText type(String type) {
        return found(types.get(type), type);
    }

    /** The key of the text for a member: its own, or that of every type. */
    String memberKey(String type, String member) {
        String own = key(type, member);
        return members.containsKey(own) ? own : key(EVERY, member);
    }

    /** The text of a member of a type. */
    public FormatText member(String type, String member) {
        return found(members.get(memberKey(type, member)), key(type, member));
    }

    private static FormatText found(@Nullable FormatText text, String name) {
        if (text == null) {
            throw new AssertionError("No text in the resources for " + name);
        }
        return text;
    }
}
