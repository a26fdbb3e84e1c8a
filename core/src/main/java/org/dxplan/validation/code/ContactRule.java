package org.dxplan.validation.code;

import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.Contact;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Telephone and fax numbers and postal codes have a form that works (COD-07), however they are printed. */
final class ContactRule implements Rule {

    private static final int POSTAL_DIGITS = 7;
    private static final int NUMBER_DIGITS = 10;

    @Override
    public List<String> codes() {
        return List.of("COD-07");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<Contact> node : context.index().nodes(Contact.class)) {
            Contact contact = node.part();
            String postalCode = contact.postalCode();
            if (postalCode != null && !isPostalCode(postalCode)) {
                report(context, node, "postalCode", postalCode, "postal");
            }
            checkNumber(context, node, "telephone", contact.telephone());
            checkNumber(context, node, "fax", contact.fax());
        }
    }

    private static void checkNumber(RuleContext context, Node<Contact> node, String member, @Nullable String number) {
        if (number != null && !isNumber(number)) {
            report(context, node, member, number, "");
        }
    }

    private static void report(RuleContext context, Node<Contact> node, String member, String number, String variant) {
        RuleContext.Report report = context.problem("COD-07", node, member);
        if (number.isBlank()) {
            report.hint("blank").report();
        } else {
            report.with("number", number).hint(variant).report();
        }
    }

    /** Seven digits, with or without 〒 before them and a hyphen behind the third. */
    private static boolean isPostalCode(String printed) {
        String text = NormalizedText.of(printed);
        int start = text.startsWith("〒") ? 1 : 0;
        int digits = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (c != '-' || digits != 3 || text.charAt(i - 1) == '-') {
                return false;
            }
        }
        return digits == POSTAL_DIGITS;
    }

    /** A number in Japan, behind a word such as TEL and before whatever is no part of it, such as 内線 or （代表）. */
    private static boolean isNumber(String printed) {
        String text = NormalizedText.of(printed);
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start)) && text.charAt(start) != '+') {
            start++;
        }
        boolean isInternational = text.startsWith("+81", start);
        StringBuilder digits = new StringBuilder(NUMBER_DIGITS + 1);
        if (isInternational) {
            digits.append('0');
            start += text.startsWith("+81(0)", start) ? "+81(0)".length() : "+81".length();
        }
        for (int i = start;
                i < text.length() && (isDigit(text.charAt(i)) || "-().".indexOf(text.charAt(i)) >= 0);
                i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return isNational(digits);
    }

    private static boolean isNational(CharSequence digits) {
        if (digits.length() < NUMBER_DIGITS || digits.charAt(0) != '0' || digits.charAt(1) == '0') {
            return false;
        }
        // 050 and the mobile numbers 060 to 090, with 0800 among them.
        boolean isLong = digits.charAt(2) == '0' && digits.charAt(1) >= '5';
        return digits.length() == NUMBER_DIGITS + (isLong ? 1 : 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
