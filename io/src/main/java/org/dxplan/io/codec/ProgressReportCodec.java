package org.dxplan.io.codec;

import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.ProgressReportBuilder;
import org.dxplan.model.evaluation.ReportCoverage;
import org.dxplan.model.evaluation.ReportStatus;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link ProgressReport} (進捗報告). */
final class ProgressReportCodec extends ObjectCodec<ProgressReport, ProgressReportBuilder> {

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

    static final CodeCodec<ReportCoverage> COVERAGE = new CodeCodec<>("report-coverage", ReportCoverage.CODES) {
        @Override
        ReportCoverage create(String code, @Nullable String text, Extensions extensions) {
            return new ReportCoverage(code, text, extensions);
        }
    };

    static final CodeCodec<ReportStatus> STATUS = new CodeCodec<>("report-status", ReportStatus.CODES) {
        @Override
        ReportStatus create(String code, @Nullable String text, Extensions extensions) {
            return new ReportStatus(code, text, extensions);
        }
    };

    static final ProgressReportCodec INSTANCE = new ProgressReportCodec();

    private ProgressReportCodec() {
        super(MEMBERS);
    }

    @Override
    ProgressReportBuilder start() {
        return ProgressReport.builder().id("");
    }

    @Override
    void read(String member, ProgressReportBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.text());
            case "fiscalYear" -> to.fiscalYear(FiscalYears.read(in));
            case "half" -> to.half(in.integer());
            case "coverage" -> to.coverage(in.object(COVERAGE));
            case "asOf" -> to.asOf(in.object(PlanDateCodec.INSTANCE));
            case "published" -> to.published(in.object(PlanDateCodec.INSTANCE));
            case "status" -> to.status(in.object(STATUS));
            case "evaluations" -> to.evaluations(in.objects(EvaluationCodec.INSTANCE));
            case "tallies" -> to.tallies(in.objects(TallyCodec.INSTANCE));
            case "statements" -> to.statements(in.objects(StatementCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    ProgressReport finish(ProgressReportBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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
