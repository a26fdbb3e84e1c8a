package org.dxplan.io.codec;

import org.dxplan.model.evaluation.ClaimEntry;
import org.dxplan.part.ReferenceKind;

/** {@link ClaimEntry} (記載の項目). */
final class ClaimEntryCodec extends ObjectCodec<ClaimEntry> {

    private static final MemberTable MEMBERS =
            MemberTable.of(Member.reference("ref", ReferenceKind.ANY), Member.text("number"), Member.text("title"));

    static final ObjectCodec<ClaimEntry> INSTANCE = new ClaimEntryCodec();

    private ClaimEntryCodec() {
        super(MEMBERS);
    }

    @Override
    ClaimEntry read(ObjectInput object, PlanInput in) {
        String ref = null;
        String number = null;
        String title = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "ref" -> ref = in.word();
                case "number" -> number = in.text();
                case "title" -> title = in.text();
                default -> throw unknown(member);
            }
        }
        return new ClaimEntry(ref, number, title, object.extensions());
    }

    @Override
    void write(ClaimEntry from, PlanOutput out) {
        out.member("ref").text(from.ref());
        out.member("number").text(from.number());
        out.member("title").text(from.title());
    }
}
