package org.policybook.web;

import org.apache.catalina.Container;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// Lets the program tell of unusable addresses as of other problems, where it is asked at all; [AddressRefused] tells
/// of the rest.
@Component
class PlainAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    /// After what Boot does by itself, which puts its own valve there.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        // The firewall of the sign-in refuses them, and its refusal has a page.
        server.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
        server.addContextCustomizers(context -> {
            Container host = context.getParent();
            if (host instanceof StandardHost standard) {
                standard.setErrorReportValveClass(AddressRefused.class.getName());
            }
        });
    }
}
