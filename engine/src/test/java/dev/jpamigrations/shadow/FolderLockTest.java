package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    /** Tries to lock a folder, says whether it did, and keeps the lock until told to end. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            System.out.println(FolderLock.tryAcquire(Path.of(arguments[0])).isPresent() ? "locked" : "refused");
            System.in.read();
        }
    }

    @TempDir
    Path folder;

    @Test
    void isHeldAgainstOthersEvenAfterOneOfUsTriedAgain() throws IOException {
        try (FolderLock lock = FolderLock.tryAcquire(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(FolderLock.tryAcquire(folder)).isEmpty();

            try (ForkedJvm other = ForkedJvm.start(Other.class, folder.toString())) {
                assertThat(other.line()).isEqualTo("refused");
            }
        }
    }

    @Test
    void isFreeOnceClosed() throws IOException {
        FolderLock.tryAcquire(folder).orElseThrow().close();
        FolderLock.tryAcquire(folder).orElseThrow().close();
    }

    @Test
    void endsWithItsProcess() throws Exception {
        try (ForkedJvm other = ForkedJvm.start(Other.class, folder.toString())) {
            assertThat(other.line()).isEqualTo("locked");
            assertThat(FolderLock.tryAcquire(folder)).isEmpty();

            other.signal("KILL");
        }
        FolderLock.tryAcquire(folder).orElseThrow().close();
    }
}
