package org.dxplan.validation.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the arguments of a problem into a pattern, in which {@code {name}} stands for the argument of that name, and
 * {@code {count|day|days}} for a number with its noun: 1 day, 20 days.
 * Numbers are printed plainly (2024, never 2,024); words such as kinds and types in the language asked for.
 */
final class Messages {

    private Messages() {}

    /** The language of the texts for a locale: Japanese only if asked for, else English. */
    static String language(Locale locale) {
        return locale.getLanguage().equals("ja") ? "ja" : "en";
    }

    static String fill(String pattern, Map<String, Object> arguments, Locale locale) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(pattern, at, open);
            String name = pattern.substring(open + 1, close);
            text.append(name.equals("{") ? "{" : value(name, arguments, locale));
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    private static String value(String name, Map<String, Object> arguments, Locale locale) {
        int bar = name.indexOf('|');
        Object value = arguments.get(bar < 0 ? name : name.substring(0, bar));
        if (value == null) {
            return "{" + name + "}";
        }
        if (bar < 0) {
            return format(value, locale);
        }
        int next = name.indexOf('|', bar + 1);
        String number = format(value, locale);
        return number + " " + (number.equals("1") ? name.substring(bar + 1, next) : name.substring(next + 1));
    }

    private static String format(Object value, Locale locale) {
        if (value instanceof Word word) {
            return word.label(locale);
        }
        if (value instanceof Phrase phrase) {
            return phrase.text(locale);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> items) {
            StringBuilder list = new StringBuilder();
            for (Object item : items) {
                if (list.length() > 0) {
                    list.append(language(locale).equals("ja") ? "、" : ", ");
                }
                list.append(format(item, locale));
            }
            return list.toString();
        }
        return value.toString();
    }
}
