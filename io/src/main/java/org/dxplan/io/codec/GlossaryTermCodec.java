package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.publication.GlossaryTerm;

/** {@link GlossaryTerm} (用語). */
final class GlossaryTermCodec extends ObjectCodec<GlossaryTerm> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("term").asRequired(),
            Member.text("group"),
            Member.text("reading"),
            Member.text("expansion"),
            Member.texts("aliases"),
            Member.text("definition"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<GlossaryTerm> INSTANCE = new GlossaryTermCodec();

    private GlossaryTermCodec() {
        super(MEMBERS);
    }

    @Override
    GlossaryTerm read(ObjectInput object, PlanInput in) {
        String term = "";
        String group = null;
        String reading = null;
        String expansion = null;
        List<String> aliases = List.of();
        String definition = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "term" -> term = in.requiredText();
                case "group" -> group = in.word();
                case "reading" -> reading = in.text();
                case "expansion" -> expansion = in.text();
                case "aliases" -> aliases = in.texts();
                case "definition" -> definition = in.text();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new GlossaryTerm(
                term, group, reading, expansion, aliases, definition, note, citations, object.extensions());
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
