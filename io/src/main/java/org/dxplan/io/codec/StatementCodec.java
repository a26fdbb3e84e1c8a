package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;

/** {@link Statement} (記述). */
final class StatementCodec extends ObjectCodec<Statement> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "statement-kind"),
            Member.text("label"),
            Member.text("number"),
            Member.text("title"),
            Member.text("text"),
            Member.text("summary"),
            Member.text("expansion"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<StatementKind> KIND = new CodeCodec<>("statement-kind", StatementKind.CODES);

    static final ObjectCodec<Statement> INSTANCE = new StatementCodec();

    private StatementCodec() {
        super(MEMBERS);
    }

    @Override
    Statement read(ObjectInput object, PlanInput in) {
        StatementKind kind = null;
        String label = null;
        String number = null;
        String title = null;
        String text = null;
        String summary = null;
        String expansion = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "kind" -> kind = in.object(KIND);
                case "label" -> label = in.text();
                case "number" -> number = in.text();
                case "title" -> title = in.text();
                case "text" -> text = in.text();
                case "summary" -> summary = in.text();
                case "expansion" -> expansion = in.text();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Statement(
                kind, label, number, title, text, summary, expansion, note, citations, object.extensions());
    }

    @Override
    void write(Statement from, PlanOutput out) {
        out.member("kind").object(KIND, from.kind());
        out.member("label").text(from.label());
        out.member("number").text(from.number());
        out.member("title").text(from.title());
        out.member("text").text(from.text());
        out.member("summary").text(from.summary());
        out.member("expansion").text(from.expansion());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
