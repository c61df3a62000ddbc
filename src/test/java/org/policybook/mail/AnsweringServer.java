package org.policybook.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A mail server that answers each recipient as the address asks for, as a real one seldom does on demand.
final class AnsweringServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Thread thread;

    AnsweringServer() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        thread = Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client or this server has gone.
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 example.org");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.contains("cut@")) {
                return;
            }
            say(out, answer(line));
        }
    }

    private static String answer(String line) {
        if (line.contains("gone@")) {
            return "550 5.1.1 No such post box";
        }
        if (line.contains("full@")) {
            return "452 4.2.2 The post box is full";
        }
        return line.startsWith("DATA") ? "554 5.7.1 Not wanted here" : "250 Very well";
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
