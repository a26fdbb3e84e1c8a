package org.dxplan.io.codec;

import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.PlanDate;

/** {@link Edition} (版). */
final class EditionCodec extends ObjectCodec<Edition> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("label"),
            Member.code("status", "edition-status"),
            Member.object("decided", "PlanDate"),
            Member.object("published", "PlanDate"),
            Member.object("revised", "PlanDate"),
            Member.text("note"));

    static final CodeCodec<EditionStatus> STATUS = new CodeCodec<>("edition-status", EditionStatus.CODES);

    static final ObjectCodec<Edition> INSTANCE = new EditionCodec();

    private EditionCodec() {
        super(MEMBERS);
    }

    @Override
    Edition read(ObjectInput object, PlanInput in) {
        String label = null;
        EditionStatus status = null;
        PlanDate decided = null;
        PlanDate published = null;
        PlanDate revised = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "label" -> label = in.text();
                case "status" -> status = in.object(STATUS);
                case "decided" -> decided = in.object(PlanDateCodec.INSTANCE);
                case "published" -> published = in.object(PlanDateCodec.INSTANCE);
                case "revised" -> revised = in.object(PlanDateCodec.INSTANCE);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Edition(label, status, decided, published, revised, note, object.extensions());
    }

    @Override
    void write(Edition from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("status").object(STATUS, from.status());
        out.member("decided").object(PlanDateCodec.INSTANCE, from.decided());
        out.member("published").object(PlanDateCodec.INSTANCE, from.published());
        out.member("revised").object(PlanDateCodec.INSTANCE, from.revised());
        out.member("note").text(from.note());
    }
}
