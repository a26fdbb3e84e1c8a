package org.dxplan.validation.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dxplan.text.NormalizedText;

/**
 * Finds the figures in a cell that holds several of them, each with what it is of: 97.0%(小)98.2%(中), 小学校97.0%、中学校98.2%.
 */
final class CompoundText {

    private static final int MAX_LENGTH = 100;
    private static final String NUMBER = "[0-9][0-9,]*(?:\\.[0-9]+)?";
    private static final String UNIT = "[^0-9()、,/・;:]{0,3}";
    private static final String SEPARATOR = "[、,/・;]";
    private static final String LABEL = "([^0-9()、,/・;:~.]{1,10})";

    /** 97.0%(小). */
    private static final Pattern BEHIND = Pattern.compile(NUMBER + UNIT + "\\(" + LABEL + "\\)" + SEPARATOR + "?");

    /** 小学校97.0%、 or 小学校:97.0%. */
    private static final Pattern BEFORE = Pattern.compile(LABEL + ":?" + NUMBER + UNIT + "(?:" + SEPARATOR + "|$)");

    private CompoundText() {}

    /** Returns what the figures are of, empty if the text does not consist of two or more such figures. */
    static List<String> labels(String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        String normal = NormalizedText.of(text);
        List<String> behind = labels(BEHIND, normal);
        return behind.isEmpty() ? labels(BEFORE, normal) : behind;
    }

    private static List<String> labels(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> labels = new ArrayList<>();
        int end = 0;
        while (end < text.length() && matcher.find() && matcher.start() == end) {
            labels.add(matcher.group(1));
            end = matcher.end();
        }
        boolean isWhole = end == text.length();
        return isWhole && labels.size() > 1 && new HashSet<>(labels).size() == labels.size() ? labels : List.of();
    }
}
