package org.policybook.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Says that an upload or a form was too large.
@Controller
class TooLargePage {
    private final DataSize most;

    TooLargePage(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.most = most;
    }

    @GetMapping(TooLargeUpload.PAGE)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String show(@RequestAttribute(name = TooLargeUpload.FORM, required = false) @Nullable Boolean form, Model page) {
        page.addAttribute("form", Boolean.TRUE.equals(form));
        page.addAttribute("megabytes", most.toMegabytes());
        return "too-large";
    }
}
