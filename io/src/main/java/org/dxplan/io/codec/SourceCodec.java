package org.dxplan.io.codec;

import org.dxplan.model.publication.Source;
import org.dxplan.model.publication.SourceBuilder;
import org.dxplan.part.Extensions;

/** {@link Source} (出典). */
final class SourceCodec extends ObjectCodec<Source, SourceBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("issuer"),
            Member.object("date", "PlanDate"),
            Member.text("address"),
            Member.text("note"));

    static final SourceCodec INSTANCE = new SourceCodec();

    private SourceCodec() {
        super(MEMBERS);
    }

    @Override
    SourceBuilder start() {
        return Source.builder().id("").title("");
    }

    @Override
    void read(String member, SourceBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "issuer" -> to.issuer(in.text());
            case "date" -> to.date(in.object(PlanDateCodec.INSTANCE));
            case "address" -> to.address(in.text());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Source finish(SourceBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(String member, Source from, PlanOutput out) {
        switch (member) {
            case "id" -> out.text(from.id());
            case "title" -> out.text(from.title());
            case "issuer" -> out.text(from.issuer());
            case "date" -> out.object(PlanDateCodec.INSTANCE, from.date());
            case "address" -> out.text(from.address());
            case "note" -> out.text(from.note());
            default -> throw unknown(member);
        }
    }
}
