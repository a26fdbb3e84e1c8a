package org.dxplan.io.codec;

import org.dxplan.model.organization.Body;
import org.dxplan.model.organization.BodyBuilder;
import org.dxplan.part.Extensions;

/** {@link Body} (会議体). */
final class BodyCodec extends ObjectCodec<Body, BodyBuilder> {

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

    static final BodyCodec INSTANCE = new BodyCodec();

    private BodyCodec() {
        super(MEMBERS);
    }

    @Override
    BodyBuilder start() {
        return Body.builder().id("").name("");
    }

    @Override
    void read(String member, BodyBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "name" -> to.name(in.requiredText());
            case "chair" -> to.chair(in.text());
            case "members" -> to.members(in.texts());
            case "duties" -> to.duties(in.texts());
            case "external" -> to.external(in.flag());
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Body finish(BodyBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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
