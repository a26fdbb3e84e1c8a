package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Statement;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.ReportCoverage;
import org.dxplan.model.evaluation.ReportStatus;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;

/** {@link ProgressReport} (進捗報告). */
final class ProgressReportCodec extends ObjectCodec<ProgressReport> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title"),
            Member.fiscalYear("fiscalYear"),
            Member.integer("half"),
            Member.code("coverage", "report-coverage"),
            Member.object("asOf", "PlanDate"),
            Member.object("published", "PlanDate"),
            Member.code("status", "report-status"),
            Member.objects("evaluations", "Evaluation"),
            Member.objects("tallies", "Tally"),
            Member.objects("statements", "Statement"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ReportCoverage> COVERAGE = new CodeCodec<>("report-coverage", ReportCoverage.CODES);

    static final CodeCodec<ReportStatus> STATUS = new CodeCodec<>("report-status", ReportStatus.CODES);

    static final ObjectCodec<ProgressReport> INSTANCE = new ProgressReportCodec();

    private ProgressReportCodec() {
        super(MEMBERS);
    }

    @Override
    ProgressReport read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = null;
        FiscalYear fiscalYear = null;
        Integer half = null;
        ReportCoverage coverage = null;
        PlanDate asOf = null;
        PlanDate published = null;
        ReportStatus status = null;
        List<Evaluation> evaluations = List.of();
        List<Tally> tallies = List.of();
        List<Statement> statements = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.text();
                case "fiscalYear" -> fiscalYear = FiscalYears.read(in);
                case "half" -> half = in.integer();
                case "coverage" -> coverage = in.object(COVERAGE);
                case "asOf" -> asOf = in.object(PlanDateCodec.INSTANCE);
                case "published" -> published = in.object(PlanDateCodec.INSTANCE);
                case "status" -> status = in.object(STATUS);
                case "evaluations" -> evaluations = in.objects(EvaluationCodec.INSTANCE);
                case "tallies" -> tallies = in.objects(TallyCodec.INSTANCE);
                case "statements" -> statements = in.objects(StatementCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new ProgressReport(
                id,
                title,
                fiscalYear,
                half,
                coverage,
                asOf,
                published,
                status,
                evaluations,
                tallies,
                statements,
                note,
                citations,
                object.extensions());
    }

    @Override
    void write(ProgressReport from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        FiscalYears.write(from.fiscalYear(), out.member("fiscalYear"));
        out.member("half").integer(from.half());
        out.member("coverage").object(COVERAGE, from.coverage());
        out.member("asOf").object(PlanDateCodec.INSTANCE, from.asOf());
        out.member("published").object(PlanDateCodec.INSTANCE, from.published());
        out.member("status").object(STATUS, from.status());
        out.member("evaluations").objects(EvaluationCodec.INSTANCE, from.evaluations());
        out.member("tallies").objects(TallyCodec.INSTANCE, from.tallies());
        out.member("statements").objects(StatementCodec.INSTANCE, from.statements());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
