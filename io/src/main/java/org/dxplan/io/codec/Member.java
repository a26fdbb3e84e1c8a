package org.dxplan.io.codec;

import org.dxplan.part.ReferenceKind;
import org.dxplan.time.FiscalYear;

/**
 * One member of a JSON object: its name, what it takes, and whether it must be there.
 *
 * @param name  the JSON name
 * @param type  what it takes (each item of it, if it is a list)
 * @param detail  more on the type: the record of an object, the list of a code, the kind of a reference; else empty
 * @param list  whether it is an array
 * @param required  whether it must be there
 * @param least  the least integer that it takes; says nothing of other types
 * @param most  the largest integer that it takes; says nothing of other types
 */
public record Member(String name, MemberType type, String detail, boolean list, boolean required, int least, int most) {

    private Member(String name, MemberType type, String detail, boolean list, boolean required) {
        this(name, type, detail, list, required, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Member id() {
        return new Member("id", MemberType.ID, "", false, true);
    }

    static Member version(String name) {
        return new Member(name, MemberType.VERSION, "", false, true);
    }

    static Member text(String name) {
        return new Member(name, MemberType.TEXT, "", false, false);
    }

    static Member texts(String name) {
        return new Member(name, MemberType.TEXT, "", true, false);
    }

    static Member integer(String name) {
        return new Member(name, MemberType.INTEGER, "", false, false);
    }

    static Member integers(String name) {
        return new Member(name, MemberType.INTEGER, "", true, false);
    }

    static Member number(String name) {
        return new Member(name, MemberType.NUMBER, "", false, false);
    }

    static Member flag(String name) {
        return new Member(name, MemberType.FLAG, "", false, false);
    }

    static Member fiscalYear(String name) {
        return new Member(name, MemberType.FISCAL_YEAR, "", false, false)
                .between(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE);
    }

    static Member isoDate(String name) {
        return new Member(name, MemberType.ISO_DATE, "", false, false);
    }

    static Member reference(String name, ReferenceKind kind) {
        return new Member(name, MemberType.REFERENCE, kind.code(), false, false);
    }

    static Member references(String name, ReferenceKind kind) {
        return new Member(name, MemberType.REFERENCE, kind.code(), true, false);
    }

    static Member code(String name, String list) {
        return new Member(name, MemberType.CODE, list, false, false);
    }

    static Member codes(String name, String list) {
        return new Member(name, MemberType.CODE, list, true, false);
    }

    static Member closedCode(String name, String list) {
        return new Member(name, MemberType.CLOSED_CODE, list, false, false);
    }

    static Member object(String name, String record) {
        return new Member(name, MemberType.OBJECT, record, false, false);
    }

    static Member objects(String name, String record) {
        return new Member(name, MemberType.OBJECT, record, true, false);
    }

    /** The same member, but it must be there. */
    Member asRequired() {
        return new Member(name, type, detail, list, true, least, most);
    }

    /** The same member, but its integer lies between two others, both included. */
    Member between(int from, int to) {
        return new Member(name, type, detail, list, required, from, to);
    }

    /** Whether an integer is one that it takes. */
    boolean takes(int number) {
        return number >= least && number <= most;
    }
}
