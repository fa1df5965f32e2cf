package dev.jpamigrations.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Prints the applied heads of every history in reach. */
@Mojo(name = "current", threadSafe = true)
public final class CurrentMojo extends AbstractMojo {

    @Override
    public void execute() {}
}
