package org.dxplan.io.codec;

import org.dxplan.model.publication.Source;
import org.dxplan.time.PlanDate;

/** {@link Source} (出典). */
final class SourceCodec extends ObjectCodec<Source> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("issuer"),
            Member.object("date", "PlanDate"),
            Member.text("address"),
            Member.text("note"));

    static final ObjectCodec<Source> INSTANCE = new SourceCodec();

    private SourceCodec() {
        super(MEMBERS);
    }

    @Override
    Source read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = "";
        String issuer = null;
        PlanDate date = null;
        String address = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "issuer" -> issuer = in.text();
                case "date" -> date = in.object(PlanDateCodec.INSTANCE);
                case "address" -> address = in.text();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Source(id, title, issuer, date, address, note, object.extensions());
    }

    @Override
    void write(Source from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("issuer").text(from.issuer());
        out.member("date").object(PlanDateCodec.INSTANCE, from.date());
        out.member("address").text(from.address());
        out.member("note").text(from.note());
    }
}
