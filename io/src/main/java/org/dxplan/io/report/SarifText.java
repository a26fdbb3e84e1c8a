package org.dxplan.io.report;

/**
 * Text as SARIF wants it: braces stand for placeholders there and are doubled (section 3.11.5), and what would be taken for an
 * embedded link gets its brackets escaped (section 3.11.6).
 */
final class SarifText {

    private SarifText() {}

    /** A text in which nothing is a placeholder or a link. */
    static String plain(String text) {
        String braces = markdown(text);
        return braces.contains("](")
                ? braces.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : braces;
    }

    /** Markdown in which nothing is a placeholder; its links and escapes are those of Markdown. */
    static String markdown(String markdown) {
        return markdown.replace("{", "{{").replace("}", "}}");
    }
}
