package dossier.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser complains of, and what is asked for elsewhere: errors and warnings of the console (a breach of the
 * Content-Security-Policy is one), errors of scripts, requests that fail or leave the address.
 */
final class Complaints {
    private final List<String> found = new ArrayList<>();

    /** Listens to all pages of a reader, of whom nothing outside of one address may be asked. */
    Complaints(BrowserContext context, String address) {
        context.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                found.add(m.page().url() + " console: " + m.text());
            }
        });
        context.onWebError(e -> found.add("script: " + e.error()));
        context.onRequest(r -> {
            if (!r.url().startsWith(address) && !r.url().startsWith("data:")) {
                found.add(r.frame().url() + " asks for " + r.url());
            }
        });
        context.onRequestFailed(r -> found.add(r.url() + " fails: " + r.failure()));
        context.onResponse(r -> {
            if (r.status() >= 400) {
                found.add(r.url() + " answers " + r.status());
            }
        });
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
