package dev.migrate.actuate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser without a window, driven through its own debugging protocol. It is found at {@code -Dchromium=…}, by
 * default {@code /usr/bin/chromium}.
 */
final class Chromium implements WebSocket.Listener {

    private static final String LISTENING = "DevTools listening on ";

    private static final int MOST_PAGES = 5;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();

    private Chromium(Process process, HttpClient client, URI page) {
        this.process = process;
        this.socket = client.newWebSocketBuilder().buildAsync(page, this).join();
    }

    /** Starts a browser with one empty page; its profile is in the folder. */
    static Chromium start(Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("chromium", "/usr/bin/chromium"),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the browser has not started");
        }
        Thread drain = new Thread(() -> output.lines().forEach((ignored) -> {}), "chromium-output");
        drain.setDaemon(true);
        drain.start();
        URI browser = URI.create(line.substring(LISTENING.length()).strip());
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + browser.getPort() + "/json/list"))
                .build();
        JsonNode targets = JsonMapper.shared()
                .readTree(
                        client.send(list, HttpResponse.BodyHandlers.ofString()).body());
        for (JsonNode target : targets) {
            if (target.path("type").asString().equals("page")) {
                Chromium chromium = new Chromium(
                        process,
                        client,
                        URI.create(target.path("webSocketDebuggerUrl").asString()));
                for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
                    chromium.send(domain + ".enable", Map.of());
                }
                return chromium;
            }
        }
        throw new IOException("the browser has no page: " + targets);
    }

    /** Loads an address; what it loads after that isn't waited for. */
    void open(String url) throws Exception {
        send("Page.navigate", Map.of("url", url));
        await("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** Has a window of this size, in light or dark. */
    void look(int width, int height, String scheme) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Runs an expression in the page, and returns its value. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode result = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + " in the page: " + result.path("exceptionDetails"));
        }
        return result.at("/result/value");
    }

    /** Waits until an expression is true in the page, or in one that takes its place, for half a minute at most each. */
    void await(String condition) throws Exception {
        JsonNode happened = evaluateInThePageThatStays("""
                new Promise((done) => {
                  const start = Date.now();
                  const look = () => {
                    if (%s) { done(true); } else if (Date.now() - start > 30000) { done(false); } else { setTimeout(look, 30); }
                  };
                  look();
                })""".formatted(condition));
        if (!happened.asBoolean()) {
            throw new AssertionError("never true in the page: " + condition + "; it shows: "
                    + evaluate("document.body.innerText").asString());
        }
    }

    private JsonNode evaluateInThePageThatStays(String expression) throws Exception {
        for (int pages = 1; ; pages++) {
            try {
                return evaluate(expression);
            } catch (IOException ex) {
                if (pages == MOST_PAGES || !String.valueOf(ex.getMessage()).contains("navigated")) {
                    throw ex;
                }
            }
        }
    }

    /** Presses a key as a person does; the page's own handlers decide what it means. */
    void press(String key) throws Exception {
        Map<String, Integer> codes = Map.of(
                "Enter",
                13,
                "Escape",
                27,
                "ArrowUp",
                38,
                "ArrowDown",
                40,
                "ArrowRight",
                39,
                "End",
                35,
                "Home",
                36,
                "Tab",
                9);
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type", type,
                            "key", key,
                            "code", key,
                            "text", (key.equals("Enter") && type.equals("keyDown")) ? "\r" : "",
                            "windowsVirtualKeyCode", codes.get(key)));
        }
    }

    /** Clicks in the middle of the first element that matches, where a person would. */
    void click(String selector) throws Exception {
        await("document.querySelector(" + quoted(selector) + ")?.getClientRects().length");
        JsonNode at = evaluate("(() => { const e = document.querySelector(" + quoted(selector)
                + "); e.scrollIntoView({block: 'nearest'}); const b = e.getBoundingClientRect();"
                + " return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.path("x").asDouble(),
                            "y",
                            at.path("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    String text(String selector) throws Exception {
        return evaluate("document.querySelector(" + quoted(selector) + ")?.innerText ?? ''")
                .asString();
    }

    void screenshot(Path file) throws Exception {
        Files.createDirectories(file.getParent());
        String data = send("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asString();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    /** Returns what the page wrote as an error, threw, or was refused. */
    List<String> complaints() {
        return complaints;
    }

    /** Returns the addresses that were asked for. */
    List<String> requests() {
        return requests;
    }

    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        String message =
                JsonMapper.shared().writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(message, true).join();
        JsonNode result = answer.get(60, TimeUnit.SECONDS);
        if (result.has("error")) {
            throw new IOException(method + ": " + result.path("error"));
        }
        return result.path("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            hear(JsonMapper.shared().readTree(part.toString()));
            part.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            answers.remove(message.path("id").asInt()).complete(message);
            return;
        }
        JsonNode parameters = message.path("params");
        switch (message.path("method").asString()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert")
                        .contains(parameters.path("type").asString())) {
                    complaints.add(parameters.path("args").toString());
                }
            }
            case "Log.entryAdded" -> {
                if (parameters.at("/entry/level").asString().equals("error")) {
                    complaints.add(parameters.path("entry").toString());
                }
            }
            case "Network.requestWillBeSent" ->
                requests.add(parameters.at("/request/url").asString());
            default -> {
                // Everything else isn't asked for.
            }
        }
    }

    /** Ends the browser with all its processes, which write into its profile until they are gone. */
    void quit() throws Exception {
        List<ProcessHandle> children = process.descendants().toList();
        socket.abort();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        for (ProcessHandle child : children) {
            child.destroyForcibly();
            child.onExit().get(10, TimeUnit.SECONDS);
        }
    }
}
