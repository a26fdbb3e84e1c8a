package org.dxplan.validation.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dxplan.text.NormalizedText;

/**
 * The number of an edition (版の番号), read from its label: 第1.1版, 第二版, 初版, Ver.2.0. A year in a label (令和6年度版) is no number.
 */
final class EditionNumber implements Comparable<EditionNumber> {

    /** The words stand in normal form: in lower case, without blanks. */
    private static final Pattern NUMBER =
            Pattern.compile("第(\\d{1,4}(?:\\.\\d{1,4}){0,3})版|(?:ver|ver\\.|version)(\\d{1,4}(?:\\.\\d{1,4}){0,3})");

    private static final Pattern KANJI = Pattern.compile("第([一二三四五六七八九十])版");

    private final List<Integer> parts;

    private EditionNumber(List<Integer> parts) {
        this.parts = parts;
    }

    /** Reads the number, empty if the label names none. */
    static Optional<EditionNumber> in(String label) {
        String text = NormalizedText.of(label);
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            List<Integer> parts = new ArrayList<>();
            String digits = number.group(1) != null ? number.group(1) : number.group(2);
            for (String part : digits.split("\\.", -1)) {
                parts.add(Integer.valueOf(part));
            }
            return Optional.of(new EditionNumber(parts));
        }
        Matcher kanji = KANJI.matcher(text);
        if (kanji.find()) {
            return Optional.of(new EditionNumber(List.of("一二三四五六七八九十".indexOf(kanji.group(1)) + 1)));
        }
        return text.contains("初版") ? Optional.of(new EditionNumber(List.of(1))) : Optional.empty();
    }

    /** Compares part by part; what is missing is 0, so that 第1版 is 第1.0版. */
    @Override
    public int compareTo(EditionNumber other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = Integer.compare(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int part(int index) {
        return index < parts.size() ? parts.get(index) : 0;
    }
}
