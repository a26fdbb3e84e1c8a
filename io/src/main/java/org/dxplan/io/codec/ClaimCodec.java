package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimEntry;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.part.ReferenceKind;

/** {@link Claim} (記載). */
final class ClaimCodec extends ObjectCodec<Claim> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "claim-kind").asRequired(),
            Member.reference("subject", ReferenceKind.ANY),
            Member.code("statement", "statement-kind"),
            Member.reference("level", ReferenceKind.LEVEL),
            Member.reference("scheme", ReferenceKind.CLASSIFICATION_SCHEME),
            Member.reference("scale", ReferenceKind.RATING_SCALE),
            Member.text("symbol"),
            Member.text("subset"),
            Member.reference("relatedPlan", ReferenceKind.RELATED_PLAN),
            Member.reference("report", ReferenceKind.PROGRESS_REPORT),
            Member.text("text"),
            Member.object("value", "Value"),
            Member.text("unit"),
            Member.objects("entries", "ClaimEntry"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ClaimKind> KIND = new CodeCodec<>("claim-kind", ClaimKind.CODES);

    static final ObjectCodec<Claim> INSTANCE = new ClaimCodec();

    private ClaimCodec() {
        super(MEMBERS);
    }

    @Override
    Claim read(ObjectInput object, PlanInput in) {
        ClaimKind kind = null;
        String subject = null;
        StatementKind statement = null;
        String level = null;
        String scheme = null;
        String scale = null;
        String symbol = null;
        String subset = null;
        String relatedPlan = null;
        String report = null;
        String text = null;
        Value value = null;
        String unit = null;
        List<ClaimEntry> entries = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "kind" -> kind = in.object(KIND);
                case "subject" -> subject = in.word();
                case "statement" -> statement = in.object(StatementCodec.KIND);
                case "level" -> level = in.word();
                case "scheme" -> scheme = in.word();
                case "scale" -> scale = in.word();
                case "symbol" -> symbol = in.word();
                case "subset" -> subset = in.text();
                case "relatedPlan" -> relatedPlan = in.word();
                case "report" -> report = in.word();
                case "text" -> text = in.text();
                case "value" -> value = in.object(ValueCodec.INSTANCE);
                case "unit" -> unit = in.word();
                case "entries" -> entries = in.objects(ClaimEntryCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Claim(
                kind,
                subject,
                statement,
                level,
                scheme,
                scale,
                symbol,
                subset,
                relatedPlan,
                report,
                text,
                value,
                unit,
                entries,
                note,
                citations,
                object.extensions());
    }

    @Override
    void write(Claim from, PlanOutput out) {
        out.member("kind").object(KIND, from.kind());
        out.member("subject").text(from.subject());
        out.member("statement").object(StatementCodec.KIND, from.statement());
        out.member("level").text(from.level());
        out.member("scheme").text(from.scheme());
        out.member("scale").text(from.scale());
        out.member("symbol").text(from.symbol());
        out.member("subset").text(from.subset());
        out.member("relatedPlan").text(from.relatedPlan());
        out.member("report").text(from.report());
        out.member("text").text(from.text());
        out.member("value").object(ValueCodec.INSTANCE, from.value());
        out.member("unit").text(from.unit());
        out.member("entries").objects(ClaimEntryCodec.INSTANCE, from.entries());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
