package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.FiscalYear;

/** {@link Tally} (集計). */
final class TallyCodec extends ObjectCodec<Tally> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("subject", ReferenceKind.ANY),
            Member.text("counted"),
            Member.integer("outOf"),
            Member.fiscalYear("fiscalYear"),
            Member.code("stage", "evaluation-stage"),
            Member.reference("scale", ReferenceKind.RATING_SCALE),
            Member.reference("scheme", ReferenceKind.CLASSIFICATION_SCHEME),
            Member.text("criterion"),
            Member.text("subset"),
            Member.objects("entries", "TallyEntry"),
            Member.integer("total"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<Tally> INSTANCE = new TallyCodec();

    private TallyCodec() {
        super(MEMBERS);
    }

    @Override
    Tally read(ObjectInput object, PlanInput in) {
        String subject = null;
        String counted = null;
        Integer outOf = null;
        FiscalYear fiscalYear = null;
        EvaluationStage stage = null;
        String scale = null;
        String scheme = null;
        String criterion = null;
        String subset = null;
        List<TallyEntry> entries = List.of();
        Integer total = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "subject" -> subject = in.word();
                case "counted" -> counted = in.text();
                case "outOf" -> outOf = in.integer();
                case "fiscalYear" -> fiscalYear = FiscalYears.read(in);
                case "stage" -> stage = in.object(EvaluationCodec.STAGE);
                case "scale" -> scale = in.word();
                case "scheme" -> scheme = in.word();
                case "criterion" -> criterion = in.text();
                case "subset" -> subset = in.text();
                case "entries" -> entries = in.objects(TallyEntryCodec.INSTANCE);
                case "total" -> total = in.integer();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Tally(
                subject,
                counted,
                outOf,
                fiscalYear,
                stage,
                scale,
                scheme,
                criterion,
                subset,
                entries,
                total,
                note,
                citations,
                object.extensions());
    }

    @Override
    void write(Tally from, PlanOutput out) {
        out.member("subject").text(from.subject());
        out.member("counted").text(from.counted());
        out.member("outOf").integer(from.outOf());
        FiscalYears.write(from.fiscalYear(), out.member("fiscalYear"));
        out.member("stage").object(EvaluationCodec.STAGE, from.stage());
        out.member("scale").text(from.scale());
        out.member("scheme").text(from.scheme());
        out.member("criterion").text(from.criterion());
        out.member("subset").text(from.subset());
        out.member("entries").objects(TallyEntryCodec.INSTANCE, from.entries());
        out.member("total").integer(from.total());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
