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
    void write(String member, Body from, PlanOutput out) {
        switch (member) {
            case "id" -> out.text(from.id());
            case "name" -> out.text(from.name());
            case "chair" -> out.text(from.chair());
            case "members" -> out.texts(from.members());
            case "duties" -> out.texts(from.duties());
            case "external" -> out.flag(from.external());
            case "period" -> out.object(PeriodCodec.INSTANCE, from.period());
            case "note" -> out.text(from.note());
            case "citations" -> out.objects(CitationCodec.INSTANCE, from.citations());
            default -> throw unknown(member);
        }
    }
}
