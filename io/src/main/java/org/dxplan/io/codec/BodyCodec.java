package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.organization.Body;
import org.dxplan.time.Period;

/** {@link Body} (会議体). */
final class BodyCodec extends ObjectCodec<Body> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("name").asRequired(),
            Member.text("chair"),
            Member.texts("members"),
            Member.texts("duties"),
            Member.flag("external"),
            Member.object("period", "Period"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<Body> INSTANCE = new BodyCodec();

    private BodyCodec() {
        super(MEMBERS);
    }

    @Override
    Body read(ObjectInput object, PlanInput in) {
        String id = "";
        String name = "";
        String chair = null;
        List<String> members = List.of();
        List<String> duties = List.of();
        Boolean external = null;
        Period period = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "name" -> name = in.requiredText();
                case "chair" -> chair = in.text();
                case "members" -> members = in.texts();
                case "duties" -> duties = in.texts();
                case "external" -> external = in.flag();
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Body(id, name, chair, members, duties, external, period, note, citations, object.extensions());
    }

    @Override
    void write(Body from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("name").text(from.name());
        out.member("chair").text(from.chair());
        out.member("members").texts(from.members());
        out.member("duties").texts(from.duties());
        out.member("external").flag(from.external());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
