package org.dxplan.io.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dxplan.io.codec.Member;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the schema says of the values of members that are no objects: types, ranges, lengths and patterns. */
final class ValueForms {

    /** A version that this library reads, be it newer or not. */
    private static final String VERSION = "^1\\.[0-9]{1,4}$";

    private static final String ID = "^[a-z][a-z0-9.-]*$";
    private static final int LONGEST_ID = 64;

    /** A month or a day in ISO form, since 1868 (明治元年). How many days a month has, the reader knows. */
    private static final String MONTH_OR_DAY =
            "^(186[89]|18[7-9][0-9]|19[0-9]{2}|[2-9][0-9]{3})" + "-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$";

    /**
     * What may be a notation such as 令和6年度末 or R6.2: there is an era letter before a digit, or a character that is neither
     * ASCII nor a full-width digit or blank. What it means, the reader knows.
     */
    private static final String NOTATION = "\\b(FY|[MTSHR]) *[0-9]|[^\\u0000-\\u007F\\u3000\\uFF10-\\uFF19]";

    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> patterns = new LinkedHashSet<>();
    private final ObjectNode limits = JsonNodeFactory.instance.objectNode();
    private final ObjectNode schema;

    private ValueForms(ObjectNode schema) {
        this.schema = schema;
    }

    /** Says in a schema what a member takes that is no object. */
    static void add(Member member, ObjectNode schema) {
        ValueForms forms = new ValueForms(schema);
        forms.add(member);
        forms.end();
    }

    /** Says in the schema of an object what it may stand as instead. */
    static void addToObject(Iterable<Member> shortForms, ObjectNode schema) {
        ValueForms forms = new ValueForms(schema);
        shortForms.forEach(forms::add);
        forms.types.add("object");
        forms.end();
    }

    private void add(Member member) {
        switch (member.type()) {
            case VERSION -> text(VERSION);
            case ID -> {
                text(ID);
                limits.put("maxLength", LONGEST_ID);
            }
            case REFERENCE, TEXT -> types.add("string");
            case ISO_DATE -> text(MONTH_OR_DAY);
            case INTEGER -> integer(member);
            case FISCAL_YEAR -> {
                integer(member);
                text(NOTATION);
            }
            case NUMBER -> types.add("number");
            case FLAG -> types.add("boolean");
            default -> throw new IllegalArgumentException(member + " takes an object or a code");
        }
    }

    private void text(String pattern) {
        types.add("string");
        patterns.add(pattern);
    }

    private void integer(Member member) {
        types.add("integer");
        limits.put("minimum", member.least());
        limits.put("maximum", member.most());
    }

    private void end() {
        if (types.size() == 1) {
            types.forEach(type -> schema.put("type", type));
        } else {
            types.forEach(schema.putArray("type")::add);
        }
        schema.setAll(limits);
        if (!patterns.isEmpty()) {
            schema.put("pattern", String.join("|", patterns));
        }
    }
}
