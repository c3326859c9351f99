package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Revision;
import dev.troodon.processor.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The revisions of one family are told apart, and few of them are offered at a time. */
final class Families implements Check {
    private static final int MOST_ACTIVE = 2;
    private static final int MOST_IN_PRODUCTION = 1;

    @Override
    public void check(Connector connector, Findings findings) {
        Map<String, List<Member>> families = new LinkedHashMap<>();
        for (Operation operation : connector.operations()) {
            operation
                    .common()
                    .traits()
                    .revision()
                    .filter(revision -> !revision.family().isBlank())
                    .ifPresent(revision -> families.computeIfAbsent(revision.family(), family -> new ArrayList<>())
                            .add(new Member(operation, revision)));
        }
        families.forEach((family, members) -> {
            numbers(family, members, findings);
            crowd(family, active(members), MOST_ACTIVE, "not deprecated", findings);
            crowd(family, inProduction(members), MOST_IN_PRODUCTION, "in production", findings);
        });
    }

    private record Member(Operation operation, Revision revision) {}

    private static void numbers(String family, List<Member> members, Findings findings) {
        Map<Integer, Operation> taken = new HashMap<>();
        for (Member member : members) {
            int number = member.revision().number();
            Operation first = taken.putIfAbsent(number, member.operation());
            if (first != null) {
                findings.add(
                        MetadataRule.REVISION_TAKEN, member.revision().site(), number, family, Words.method(first));
            }
        }
    }

    private static void crowd(String family, List<Member> members, int most, String which, Findings findings) {
        if (members.size() > most) {
            Member last = members.get(members.size() - 1);
            findings.add(
                    MetadataRule.FAMILY_CROWDED,
                    last.revision().site(),
                    family,
                    members.size(),
                    which,
                    Words.method(last.operation()));
        }
    }

    private static List<Member> active(List<Member> members) {
        List<Member> active = new ArrayList<>();
        for (Member member : members) {
            if (!member.operation().common().deprecated()) {
                active.add(member);
            }
        }
        return active;
    }

    private static List<Member> inProduction(List<Member> members) {
        List<Member> production = new ArrayList<>();
        for (Member member : active(members)) {
            if (member.revision().status() == Status.PRODUCTION) {
                production.add(member);
            }
        }
        return production;
    }
}
