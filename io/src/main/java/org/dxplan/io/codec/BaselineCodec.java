package org.dxplan.io.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.validation.config.Baseline;
import org.dxplan.validation.config.ProblemIdentity;

/** {@link Baseline} (既知の指摘). */
public final class BaselineCodec extends ObjectCodec<Baseline> {

    private static final MemberTable MEMBERS = MemberTable.of(Member.objects("problems", "KnownProblem"));

    /** The codec. */
    public static final ObjectCodec<Baseline> INSTANCE = new BaselineCodec();

    private BaselineCodec() {
        super(MEMBERS);
    }

    @Override
    Baseline read(ObjectInput object, PlanInput in) {
        List<KnownProblemCodec.Known> problems = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "problems" -> problems = in.objects(KnownProblemCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        Map<ProblemIdentity, Integer> counts = new LinkedHashMap<>();
        problems.forEach(known -> counts.merge(known.identity(), known.count(), Integer::sum));
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
