package org.dxplan.io.report;

/**
 * Text as it stands in an XML report: what XML 1.0 cannot carry (control characters, halves of characters, U+FFFE, U+FFFF) and
 * what could mislead whoever reads it becomes an escape as in {@link TerminalText}; {@code <} and {@code &} are the writer's.
 */
final class XmlText {

    private XmlText() {}

    /** One line of text. */
    static String of(String text) {
        String shown = TerminalText.of(text);
        if (shown.indexOf('\ufffe') < 0 && shown.indexOf('\uffff') < 0) {
            return shown;
        }
        return shown.replace("\ufffe", TerminalText.escape('\ufffe')).replace("\uffff", TerminalText.escape('\uffff'));
    }
}
