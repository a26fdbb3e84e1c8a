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
    void write(Source from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("issuer").text(from.issuer());
        out.member("date").object(PlanDateCodec.INSTANCE, from.date());
        out.member("address").text(from.address());
        out.member("note").text(from.note());
    }
}
