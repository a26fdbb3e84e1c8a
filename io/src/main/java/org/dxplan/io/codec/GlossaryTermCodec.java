package org.dxplan.io.codec;

import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.model.publication.GlossaryTermBuilder;
import org.dxplan.part.Extensions;

/** {@link GlossaryTerm} (用語). */
final class GlossaryTermCodec extends ObjectCodec<GlossaryTerm, GlossaryTermBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("term").asRequired(),
            Member.text("group"),
            Member.text("reading"),
            Member.text("expansion"),
            Member.texts("aliases"),
            Member.text("definition"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final GlossaryTermCodec INSTANCE = new GlossaryTermCodec();

    private GlossaryTermCodec() {
        super(MEMBERS);
    }

    @Override
    GlossaryTermBuilder start() {
        return GlossaryTerm.builder().term("");
    }

    @Override
    void read(String member, GlossaryTermBuilder to, PlanInput in) {
        switch (member) {
            case "term" -> to.term(in.requiredText());
            case "group" -> to.group(in.word());
            case "reading" -> to.reading(in.text());
            case "expansion" -> to.expansion(in.text());
            case "aliases" -> to.aliases(in.texts());
            case "definition" -> to.definition(in.text());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    GlossaryTerm finish(GlossaryTermBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(GlossaryTerm from, PlanOutput out) {
        out.member("term").text(from.term());
        out.member("group").text(from.group());
        out.member("reading").text(from.reading());
        out.member("expansion").text(from.expansion());
        out.member("aliases").texts(from.aliases());
        out.member("definition").text(from.definition());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
