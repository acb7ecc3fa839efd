"""Pages from the network, only when the user asks for one by its address (`--fetch`).

Everything goes through trafilatura's client, which looks at the address it really connects to, at every redirect, and
refuses those that are not public; certificates are checked, pages are cut off at 10 MiB and 20 seconds.
"""

from __future__ import annotations

import copy
from typing import Any
from urllib.parse import urlsplit

from indexer.errors import InputError
from indexer.model import Article
from indexer.readers import html
from indexer.readers.extra import needed
from indexer.readers.record import LARGEST_FILE, BadRecordError, Notice, Notify, Refusal, unheard

KIND = "pages from the network"
_SECONDS = 20
_BY_HAND = "look at it in a browser, save it there, and index the file"


def fetch(url: str, *, notify: Notify = unheard) -> Article | Refusal:
    """Fetch one page and read it; its id is the address at which it was found, redirects followed.

    Raises:
        InputError: The address is not one of the web, or this machine reaches the web through a proxy, behind which
            nobody here can see which machine is reached.
    """
    if urlsplit(url).scheme.lower() not in ("http", "https") or not urlsplit(url).hostname:
        raise InputError(f"{url[:200]} is no address of the web", "Give an address that begins with https://")
    try:
        response = _answer(url)
        return html.page(
            response.data,
            id=response.url,
            url=response.url,
            charset=_charset(response.headers),
            origin=response.url,
            notice=lambda reason: notify(Notice(url, None, reason)),
        )
    except BadRecordError as error:
        return Refusal.because(error, url)


def _answer(url: str) -> Any:
    downloads = needed("trafilatura.downloads", KIND)
    if downloads.PROXY_URL:
        raise InputError(
            "A proxy is set for this machine, and through a proxy private addresses cannot be refused",
            "Save the page in a browser and index the file.",
        )
    config = copy.deepcopy(needed("trafilatura.settings", KIND).DEFAULT_CONFIG)
    config.read_dict(
        {
            "DEFAULT": {
                "DOWNLOAD_TIMEOUT": str(_SECONDS),
                "MAX_FILE_SIZE": str(LARGEST_FILE),
                "SSRF_PROTECTION": "on",
                "INSECURE_SSL_FALLBACK": "off",
            }
        }
    )
    response = downloads.fetch_response(url, with_headers=True, config=config)
    if response is None or not response.data:
        raise BadRecordError("the page could not be fetched: no answer, or its address is not public", _BY_HAND)
    if response.status != 200:
        reason = f"the page could not be fetched: the server answered with status {response.status}"
        raise BadRecordError(reason, _BY_HAND)
    return response


def _charset(headers: dict[str, str] | None) -> str | None:
    stated = {name.lower(): value for name, value in (headers or {}).items()}.get("content-type", "")
    return stated.partition("charset=")[2].partition(";")[0].strip("\"' ") or None
