package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The documentation shows what the plugin prints. The pages are one long session on the shop: every {@code console} block is
 * typed, every {@code diff} block is applied, page after page. {@code -Dstories.update} writes into the pages what has changed.
 */
class DocumentationStory {

    private static final List<String> PAGES = List.of(
            "README.md",
            "src-site/goals/generate.md",
            "src-site/goals/verify.md",
            "src-site/goals/upgrade.md",
            "src-site/goals/downgrade.md",
            "src-site/goals/status.md",
            "src-site/goals/registry.md",
            "src-site/goals/revision.md",
            "src-site/goals/stamp.md");

    private final Workspace shop = Workspace.copyOf("shop", "stories/documentation");
    private final Shell shell = new Shell(shop);

    @Test
    void pagesShowWhatIsPrinted() throws IOException {
        boolean update = Boolean.getBoolean("stories.update");
        List<String> stale = new ArrayList<>();
        for (String page : PAGES) {
            Path file = Settings.folder("root").resolve(page);
            Page written = Page.parse(Files.readString(file));
            Page now = written.withBlocks(this::perform);
            if (update) {
                Files.writeString(file, now.text());
            } else if (!now.equals(written)) {
                stale.add(now.text());
            }
        }
        assertThat(stale)
                .as("pages as they must read; -Dstories.update writes them")
                .isEmpty();
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
