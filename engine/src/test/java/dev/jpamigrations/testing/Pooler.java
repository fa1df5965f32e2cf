package dev.jpamigrations.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A connection pooler with one server session, which it lends for single transactions. The first client logs in to the server
 * through it; later ones are let in (PostgreSQL manual, "Frontend/Backend Protocol").
 */
public final class Pooler implements AutoCloseable {

    private static final int FAKE_PROCESS = 4_000_000;

    private final ServerSocket door;
    private final Socket server;
    private final DataInputStream fromServer;
    private final List<byte[]> greeting = new ArrayList<>();
    private boolean loggedIn;

    private Pooler(Socket server) throws IOException {
        this.server = server;
        this.fromServer = new DataInputStream(server.getInputStream());
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    /** Stands in front of the server of a URL. */
    public static Pooler before(String jdbcUrl) {
        URI address = URI.create(jdbcUrl.substring("jdbc:".length()));
        try {
            Pooler pooler = new Pooler(new Socket(address.getHost(), address.getPort()));
            daemon(pooler::accept);
            return pooler;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL with this in place of the server. */
    public String inFrontOf(String jdbcUrl) {
        return jdbcUrl.replaceFirst("//[^/]+/", "//127.0.0.1:" + door.getLocalPort() + "/");
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void daemon(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException gone) {
                // a client or the pooler was closed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = door.accept();
            daemon(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        OutputStream out = client.getOutputStream();
        byte[] startup = in.readNBytes(in.readInt() - 4);
        synchronized (this) {
            if (loggedIn) {
                for (byte[] message : greeting) {
                    out.write(message);
                }
            } else {
                server.getOutputStream()
                        .write(ByteBuffer.allocate(startup.length + 4)
                                .putInt(startup.length + 4)
                                .put(startup)
                                .array());
                logIn(in, out);
                loggedIn = true;
            }
            out.flush();
        }
        while (true) {
            byte[] first = message(in);
            if (first[0] == 'X') {
                client.close();
                return;
            }
            synchronized (this) {
                transaction(first, in, out);
            }
        }
    }

    /** Relays until the server is ready, and keeps what it says to greet later clients. */
    private void logIn(DataInputStream in, OutputStream out) throws IOException {
        while (true) {
            byte[] answer = message(fromServer);
            boolean asks = answer[0] == 'R' && ByteBuffer.wrap(answer, 5, 4).getInt() != 0;
            boolean lastOfScram =
                    answer[0] == 'R' && ByteBuffer.wrap(answer, 5, 4).getInt() == 12;
            if (answer[0] == 'K') {
                ByteBuffer.wrap(answer).putInt(5, FAKE_PROCESS);
            }
            if (!asks) {
                greeting.add(answer);
            }
            out.write(answer);
            out.flush();
            if (asks && !lastOfScram) {
                server.getOutputStream().write(message(in));
            }
            if (answer[0] == 'Z') {
                return;
            }
        }
    }

    /** Relays messages until no transaction is open. */
    private void transaction(byte[] first, DataInputStream in, OutputStream out) throws IOException {
        byte[] request = first;
        while (true) {
            server.getOutputStream().write(request);
            if (request[0] == 'S' || request[0] == 'Q') {
                byte[] answer;
                do {
                    answer = message(fromServer);
                    out.write(answer);
                } while (answer[0] != 'Z');
                out.flush();
                if (answer[5] == 'I') {
                    return;
                }
            }
            request = message(in);
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        byte type = in.readByte();
        int length = in.readInt();
        byte[] body = in.readNBytes(length - 4);
        return ByteBuffer.allocate(length + 1)
                .put(type)
                .putInt(length)
                .put(body)
                .array();
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.close();
    }
}
