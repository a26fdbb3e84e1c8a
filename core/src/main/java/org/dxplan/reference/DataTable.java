package org.dxplan.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.time.PlanDate;

/**
 * A table of reference data as it stands in its file: UTF-8, one row a line, fields between tabs, absent ones empty. Lines
 * that begin with # are remarks; those of the form {@code # key: value} in front of the first row are the head, in which
 * version, date and source are required and as-of may stand. Blank lines, a byte order mark, line ends of any kind and the tabs
 * that a spreadsheet leaves at the end of a line do not matter.
 */
final class DataTable {

    private final Map<String, String> head;
    private final List<DataRow> rows;
    private final DataEdition edition;

    private DataTable(Map<String, String> head, List<DataRow> rows) {
        this.head = head;
        this.rows = rows;
        this.edition = new DataEdition(head("version"), date(head("date")), head.get("as-of"), head("source"));
    }

    /** Reads a resource of this package. */
    static DataTable ofResource(String name) {
        return of(new String(bytesOf(name), StandardCharsets.UTF_8));
    }

    /** Returns a resource of this package. */
    static byte[] bytesOf(String name) {
        try (InputStream in = DataTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws UncheckedIOException if reading fails
     * @throws IllegalArgumentException if the head is incomplete
     */
    static DataTable read(Reader reader) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(text.toString());
    }

    /** Takes the lines of a text, without a reader, which the first plan that a program validates would have to wait for. */
    static DataTable of(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        Map<String, String> head = new HashMap<>();
        List<DataRow> rows = new ArrayList<>();
        int number = 0;
        int start = lines.startsWith("\ufeff") ? 1 : 0;
        while (start < lines.length()) {
            int feed = lines.indexOf('\n', start);
            int end = feed < 0 ? lines.length() : feed;
            String line = lines.substring(start, end);
            start = end + 1;
            number++;
            if (line.startsWith("#")) {
                int colon = line.indexOf(": ");
                if (rows.isEmpty() && colon > 0) {
                    head.putIfAbsent(
                            line.substring(1, colon).strip(),
                            line.substring(colon + 2).strip());
                }
            } else if (!line.isBlank()) {
                rows.add(DataRow.of(number, line));
            }
        }
        return new DataTable(head, rows);
    }

    DataEdition edition() {
        return edition;
    }

    List<DataRow> rows() {
        return rows;
    }

    /** Returns a line of the head. */
    String head(String key) {
        String value = head.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The head of the table has no line \"# " + key + ": …\"");
        }
        return value;
    }

    private static LocalDate date(String text) {
        PlanDate date = PlanDate.findIsoDate(text);
        LocalDate day = date == null ? null : date.day();
        if (day == null) {
            throw new IllegalArgumentException("The date of the table is not of the form 2026-11-22: " + text);
        }
        return day;
    }
}
