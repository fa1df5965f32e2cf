package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The documentation shows what the plugin prints. The pages are one long session on the shop: every {@code console} block is
 * typed, every {@code diff} block is applied, page after page. {@code -Dstories.update=true} writes into the pages what has changed.
 */
@Order(5)
class DocumentationStory {

    private static final List<String> PAGES = List.of(
            "README.md",
            "src-site/goals/generate.md",
            "src-site/goals/verify.md",
            "src-site/goals/upgrade.md",
            "src-site/goals/downgrade.md",
            "src-site/goals/status.md",
            "src-site/goals/current.md",
            "src-site/goals/history.md",
            "src-site/goals/registry.md",
            "src-site/goals/revision.md",
            "src-site/goals/stamp.md",
            "src-site/goals/merge.md",
            "src-site/goals/heads.md",
            "src-site/goals/branches.md",
            "src-site/goals/show.md");

    private final Workspace shop = Workspace.copyOf("shop", "stories/documentation");
    private final Shell shell = new Shell(shop);

    @Test
    void pagesShowWhatIsPrinted() throws IOException {
        Map<Path, Page> session = new LinkedHashMap<>();
        List<String> stale = new ArrayList<>();
        for (String name : PAGES) {
            Path file = Settings.folder("root").resolve(name);
            Page written = Page.parse(Files.readString(file));
            Page now = written.withBlocks(this::perform);
            session.put(file, now);
            if (!now.saysTheSameAs(written)) {
                stale.add(now.text());
            }
        }
        if (Boolean.getBoolean("stories.update")) {
            write(session);
        } else {
            assertThat(stale)
                    .as("pages as they must read; -Dstories.update=true writes them")
                    .isEmpty();
        }
    }

    private static void write(Map<Path, Page> session) throws IOException {
        for (Map.Entry<Path, Page> page : session.entrySet()) {
            Files.writeString(page.getKey(), page.getValue().text());
        }
    }

    private List<String> perform(Page.Block block) {
        return switch (block.language()) {
            case "console" ->
                Transcript.parse(block.lines())
                        .answeredBy(command -> shell.run(command).lines())
                        .lines();
            case "diff" -> {
                apply(block.lines());
                yield block.lines();
            }
            default -> block.lines();
        };
    }

    /** Applies a diff of one hunk, whose first line names the file: {@code --- orders/src/…/Order.java}. */
    private void apply(List<String> diff) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String line : diff.subList(1, diff.size())) {
            char kind = line.isEmpty() ? ' ' : line.charAt(0);
            String text = line.isEmpty() ? "\n" : line.substring(1) + "\n";
            if (kind != '+') {
                before.append(text);
            }
            if (kind != '-') {
                after.append(text);
            }
        }
        shop.edit(diff.get(0).substring("--- ".length()), before.toString(), after.toString());
    }
}
