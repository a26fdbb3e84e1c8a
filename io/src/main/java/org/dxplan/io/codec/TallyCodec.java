package org.dxplan.io.codec;

import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link Tally} (集計). */
final class TallyCodec extends ObjectCodec<Tally, TallyBuilder> {

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

    static final TallyCodec INSTANCE = new TallyCodec();

    private TallyCodec() {
        super(MEMBERS);
    }

    @Override
    TallyBuilder start() {
        return Tally.builder();
    }

    @Override
    void read(String member, TallyBuilder to, PlanInput in) {
        switch (member) {
            case "subject" -> to.subject(in.word());
            case "counted" -> to.counted(in.text());
            case "outOf" -> to.outOf(in.integer());
            case "fiscalYear" -> to.fiscalYear(FiscalYears.read(in));
            case "stage" -> to.stage(in.object(EvaluationCodec.STAGE));
            case "scale" -> to.scale(in.word());
            case "scheme" -> to.scheme(in.word());
            case "criterion" -> to.criterion(in.text());
            case "subset" -> to.subset(in.text());
            case "entries" -> to.entries(in.objects(TallyEntryCodec.INSTANCE));
            case "total" -> to.total(in.integer());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Tally finish(TallyBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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
