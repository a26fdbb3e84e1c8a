package org.dxplan.io.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.part.Extensions;
import org.dxplan.validation.config.Baseline;
import org.dxplan.validation.config.ProblemIdentity;

/** {@link Baseline} (既知の指摘). */
public final class BaselineCodec extends ObjectCodec<Baseline, BaselineCodec.Draft> {

    private static final MemberTable MEMBERS = MemberTable.of(Member.objects("problems", "KnownProblem"));

    /** The codec. */
    public static final BaselineCodec INSTANCE = new BaselineCodec();

    private BaselineCodec() {
        super(MEMBERS);
    }

    /** What has been read of a baseline. */
    static final class Draft {
        private List<KnownProblemCodec.Known> problems = List.of();
    }

    @Override
    Draft start() {
        return new Draft();
    }

    @Override
    void read(String member, Draft to, PlanInput in) {
        switch (member) {
            case "problems" -> to.problems = in.objects(KnownProblemCodec.INSTANCE);
            default -> throw unknown(member);
        }
    }

    @Override
    Baseline finish(Draft from, Extensions extensions, PlanInput in) {
        Map<ProblemIdentity, Integer> counts = new LinkedHashMap<>();
        from.problems.forEach(known -> counts.merge(known.identity(), known.count(), Integer::sum));
        return Baseline.of(counts);
    }

    @Override
    void write(Baseline from, PlanOutput out) {
        out.member("problems")
                .objects(
                        KnownProblemCodec.INSTANCE,
                        from.counts().entrySet().stream()
                                .map(entry -> new KnownProblemCodec.Known(entry.getKey(), entry.getValue()))
                                .toList());
    }
}
